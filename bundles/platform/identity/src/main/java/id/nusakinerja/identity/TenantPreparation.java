package id.nusakinerja.identity;

import id.nusakinerja.kernel.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/** Prepares a tenant before somebody signs in to it (OSGi service whiteboard), for example with demo data. */
@ConsumerType
public interface TenantPreparation {

    /** Finish what is needed before a sign-in can succeed; at once when nothing is. Called before every sign-in. */
    void prepare(TenantId tenant);
}
