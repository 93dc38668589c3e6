package id.nusakinerja.identity;

import java.util.Arrays;
import java.util.Locale;

/** An account name, or the NIP of its civil servant, with a password. */
public final class PasswordCredentials implements Credentials {

    private final String accountName;
    private final char[] password;

    /**
     * Create credentials.
     *
     * @param accountName as typed; capitals and blanks around do not matter
     * @param password kept, not copied, so that {@link #wipe} leaves no copy behind
     */
    public PasswordCredentials(String accountName, char[] password) {
        this.accountName = accountName.strip().toLowerCase(Locale.ROOT);
        this.password = password;
    }

    public String accountName() {
        return accountName;
    }

    /** The password itself, not a copy. */
    public char[] password() {
        return password;
    }

    @Override
    public String subject() {
        return accountName;
    }

    @Override
    public void wipe() {
        Arrays.fill(password, ' ');
    }

    /** Shows no secret and no name. */
    @Override
    public String toString() {
        return "PasswordCredentials";
    }
}
