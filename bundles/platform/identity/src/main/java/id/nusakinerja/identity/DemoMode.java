package id.nusakinerja.identity;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exists as a service only in a container started for demonstration ({@code nusakinerja.demo=true}), and is the only
 * way to open an account with a known password. What needs it stays unsatisfied, hence absent, in any other container.
 */
@ProviderType
public interface DemoMode {

    /** The one password of all demo accounts of this installation; made by chance at its first start. */
    String password();

    /**
     * Open an account with the demo password; asks for no change of it. Gives the account of this name, as it is, when
     * there is one already.
     */
    Outcome<Account> openAccount(TenantId tenant, AccountDraft draft);
}
