package id.nusakinerja.policy.internal;

import id.nusakinerja.guard.Fault;
import id.nusakinerja.guard.Guarded;
import id.nusakinerja.guard.Watch;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Turns the faults of one edition into {@link PolicyFault}, and counts those of a tenant.
 *
 * @param tenant whose decisions it makes; null for work without one, such as a simulation
 */
record PolicyWatch(
        FaultBook faults, PolicyVersion version, @Nullable TenantId tenant) implements Watch {

    /** Get the same edition, working for a tenant. */
    static InstalledPolicy bind(FaultBook faults, InstalledPolicy policy, TenantId tenant) {
        PolicyWatch watch = new PolicyWatch(faults, policy.version(), tenant);
        return new InstalledPolicy(
                policy.version(),
                policy.parts().stream().map(part -> Guarded.with(part, watch)).toList(),
                policy.areas());
    }

    @Override
    public void before() {
        faults.findWait(tenant, version).ifPresent(why -> {
            throw new PolicyFault(why);
        });
    }

    @Override
    public void succeeded() {
        faults.succeeded(tenant, version);
    }

    @Override
    public RuntimeException failed(Fault fault) {
        faults.failed(tenant, version, fault);
        return new PolicyFault(FaultBook.reason(version, fault));
    }
}
