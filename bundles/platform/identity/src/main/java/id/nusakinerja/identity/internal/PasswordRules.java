package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a password must be. Length, not a mixture of signs, makes it strong (NIST SP 800-63B); nobody has to change it
 * without a cause.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int LEAST_DIFFERENT = 6;

    private PasswordRules() {}

    /** List everything that is wrong with a password for an account. */
    static List<Reason> objectionsTo(char[] password, String accountName) {
        List<Reason> objections = new ArrayList<>();
        if (password.length < SHORTEST) {
            objections.add(IdentityMessages.reason("identity.password-short", SHORTEST));
        }
        if (password.length > LONGEST) {
            objections.add(IdentityMessages.reason("identity.password-long", LONGEST));
        }
        if (new String(password).chars().distinct().count() < LEAST_DIFFERENT) {
            objections.add(IdentityMessages.reason("identity.password-simple", LEAST_DIFFERENT));
        }
        if (!accountName.isEmpty()
                && new String(password).toLowerCase(Locale.ROOT).contains(accountName)) {
            objections.add(IdentityMessages.reason("identity.password-has-name"));
        }
        return objections;
    }

    /** List everything that is wrong with a password that follows another. */
    static List<Reason> objectionsTo(char[] next, String accountName, char[] current) {
        List<Reason> objections = new ArrayList<>(objectionsTo(next, accountName));
        if (Arrays.equals(next, current)) {
            objections.add(IdentityMessages.reason("identity.password-same"));
        }
        return objections;
    }
}
