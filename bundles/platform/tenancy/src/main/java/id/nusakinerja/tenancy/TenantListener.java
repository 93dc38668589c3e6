package id.nusakinerja.tenancy;

import id.nusakinerja.kernel.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/** Hears of tenants that appear, change or go (OSGi service whiteboard). Called from one thread, never concurrently. */
@ConsumerType
public interface TenantListener {

    /** A tenant appeared or its settings changed; {@code tenant} is what holds from now on. */
    void changed(Tenant tenant);

    /** The settings file of a tenant was taken away: let go of everything held for it. */
    void removed(TenantId tenant);
}
