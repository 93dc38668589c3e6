package id.nusakinerja.identity;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens and closes accounts of the actor's own tenant. All but {@link #changeOwnPassword} is for the city administrator;
 * above the tenants, for the province operator.
 */
@ProviderType
public interface AccountService {

    /** How many accounts can be opened in one go; each password is hashed slowly on purpose. */
    int MOST_AT_ONCE = 200;

    List<Account> listAccounts(Actor actor, AccountQuery query);

    /** Count what {@link #listAccounts} would give without a limit. */
    int countAccounts(Actor actor, String text);

    /** Open an account with a password to hand over. Refused for a name in use, a bad name or a role that is not given. */
    Outcome<IssuedPassword> open(Actor actor, AccountDraft draft);

    /**
     * Open accounts for many people, all or none, each with a password to hand over. Where a name is in use, a number is
     * added to it. Refused with everything that stands against any of them, by the name of the person.
     *
     * @param drafts at most {@link #MOST_AT_ONCE}
     */
    Outcome<List<IssuedPassword>> openMany(Actor actor, List<AccountDraft> drafts);

    /** List the civil servants whose active account still waits for its first own password: nobody has come in with it yet. */
    Set<EmployeeId> listUnclaimed(Actor actor);

    /**
     * Give people of {@link #listUnclaimed} new passwords to hand over, where the first ones were lost. Who has chosen an own
     * one meanwhile is left out.
     *
     * @param people at most {@link #MOST_AT_ONCE}
     */
    Outcome<List<IssuedPassword>> reissueMany(Actor actor, List<EmployeeId> people);

    /** List the civil servants who have an account, active or not. */
    Set<EmployeeId> listHolders(Actor actor);

    /**
     * Count the active accounts of any tenant: a number without a person, for the province operator alone. Empty while
     * the database of the tenant is out of reach.
     */
    OptionalInt countAccountsOf(Actor operator, TenantId tenant);

    /** Give a new password to hand over, and lift a lock. */
    Outcome<IssuedPassword> resetPassword(Actor actor, long account);

    /** Replace the given roles. Refused when nobody would be left to administer the tenant. */
    Outcome<Account> changeRoles(Actor actor, long account, Set<Role> roles);

    /**
     * Say which civil servant stands behind an account, or that none does. Refused for somebody who has another account, for
     * an account that stands for somebody else already (empty it first, so that nobody slips into another's place by a wrong
     * click), and for one without roles that would stand for nobody.
     */
    Outcome<Account> link(Actor actor, long account, Optional<EmployeeId> employee);

    /** Let nobody in with it any more. Refused for the own account and for the last administrator. */
    Outcome<Account> disable(Actor actor, long account);

    Outcome<Account> enable(Actor actor, long account);

    /**
     * Change the password of the actor; for everybody.
     *
     * @param current overwritten with blanks afterwards
     * @param next overwritten with blanks afterwards
     */
    Outcome<Account> changeOwnPassword(Actor actor, char[] current, char[] next);
}
