package id.nusakinerja.identity;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets the first administrator of a tenant in by a token that the start of the container prints. There is no default
 * account and no default password.
 */
@ProviderType
public interface SetupService {

    /** Tell whether the tenant still waits for its first administrator. */
    boolean isOpen(TenantId tenant);

    /**
     * Open the account of the first administrator (above the tenants: of the first operator) and sign in. The token is
     * used up by it. Guarded against guessing like a sign-in.
     *
     * @param address the network address of the visitor
     */
    Outcome<Actor> setUp(TenantId tenant, FirstAdministrator first, String address);
}
