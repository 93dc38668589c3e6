package id.nusakinerja.plugin.internal;

import id.nusakinerja.policy.InstalledPolicies;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether each tenant has a policy to decide by: one entry a tenant, with the editions that run for it. It asks no database;
 * which edition holds on a day stands in the tenant's calendar.
 */
@Component(property = {"hc.name=policies", "hc.tags=ready"})
public final class PoliciesCheck implements HealthCheck {

    private final TenantDirectory tenants;
    private final InstalledPolicies installed;
    private final Admissions admissions;

    @Activate
    public PoliciesCheck(
            @Reference TenantDirectory tenants,
            @Reference InstalledPolicies installed,
            @Reference Admissions admissions) {
        this.tenants = tenants;
        this.installed = installed;
        this.admissions = admissions;
    }

    @Override
    public Result execute() {
        ResultLog log = new ResultLog();
        tenants.listTenants().forEach(tenant -> log.add(entry(tenant)));
        return new Result(log);
    }

    private ResultLog.Entry entry(Tenant tenant) {
        List<InstalledPolicy> running = running(tenant.policy());
        if (running.isEmpty()) {
            return warning(tenant, "its policy " + tenant.policy() + " is not running, so its decisions wait");
        }
        if (running(PolicyBundle.NATIONAL).isEmpty()) {
            return warning(tenant, "the national policy is not running, so its decisions wait");
        }
        if (running.stream().noneMatch(policy -> policy.mayRule(tenant.areaCode()))) {
            return warning(
                    tenant, "its policy " + tenant.policy() + " may not rule the area (" + tenant.areaCode() + ")");
        }
        String editions =
                running.stream().map(policy -> policy.version().label()).collect(Collectors.joining(", "));
        return new ResultLog.Entry(Result.Status.OK, tenant.id() + ": running " + editions);
    }

    private List<InstalledPolicy> running(String id) {
        return installed.listInstalled().stream()
                .filter(policy -> policy.version().id().equals(id))
                .filter(policy -> admissions.admits(policy.version()))
                .toList();
    }

    private static ResultLog.Entry warning(Tenant tenant, String reason) {
        return new ResultLog.Entry(Result.Status.WARN, tenant.id() + ": " + reason);
    }
}
