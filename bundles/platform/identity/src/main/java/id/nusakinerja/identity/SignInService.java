package id.nusakinerja.identity;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets a person in, and is the only place where an {@link Actor} is made.
 *
 * <p>An unknown account, a wrong password, a disabled account and an account without any role get the same reason after
 * the same work, so that nobody can find out who has an account. Failures slow down and then lock the name and the
 * address they come from, whether or not the name exists. Every attempt stands in the audit trail.
 */
@ProviderType
public interface SignInService {

    /** Reason: name or password are not right. Says no more on purpose. */
    String REFUSED = "identity.refused";

    /** Reason: too many failures from this name or address; the text says how long to wait. */
    String WAIT = "identity.wait";

    /** Reason: the password was given by an administrator; choose an own one with {@link #changePassword}. */
    String PASSWORD_CHANGE_DUE = "identity.password-change-due";

    /**
     * Sign in. The credentials are wiped afterwards, whatever came of it.
     *
     * @param address the network address of the visitor, for the slow-down; never empty
     */
    Outcome<Actor> signIn(TenantId tenant, Credentials credentials, String address);

    /**
     * Sign in with name and password.
     *
     * @param accountName the account name, or the NIP of its civil servant
     * @param password overwritten with blanks afterwards
     */
    default Outcome<Actor> signIn(TenantId tenant, String accountName, char[] password, String address) {
        return signIn(tenant, new PasswordCredentials(accountName, password), address);
    }

    /**
     * Replace a password that an administrator gave by an own one, and sign in. Guarded like {@link #signIn}.
     *
     * @param next the new password; overwritten with blanks afterwards
     */
    Outcome<Actor> changePassword(TenantId tenant, PasswordCredentials current, char[] next, String address);

    /** Look again what a signed-in person is today; empty when the account was disabled meanwhile: end the session. */
    Optional<Actor> renew(Actor actor);

    /** Note in the audit trail that a session has ended. */
    void signOut(Actor actor);
}
