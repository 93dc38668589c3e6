package id.nusakinerja.policy;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears that the decisions of a tenant were suspended because its policy failed again and again (OSGi service whiteboard).
 * The policy calendar takes a newly enabled version back. Called outside of every unit of work.
 */
@ConsumerType
public interface SuspensionListener {

    /**
     * The decisions of the tenant by this edition wait from now on.
     *
     * @param why what failed, in words
     */
    void suspended(TenantId tenant, PolicyVersion version, Reason why);
}
