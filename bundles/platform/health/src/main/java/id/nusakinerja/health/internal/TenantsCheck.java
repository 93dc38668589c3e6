package id.nusakinerja.health.internal;

import id.nusakinerja.tenancy.TenantDirectory;
import java.util.Locale;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One entry a tenant, and one a settings file that cannot be used. A tenant at fault is a warning and no more: the others
 * are served, so the container is ready.
 */
@Component(property = {"hc.name=tenant settings", "hc.tags=ready"})
public final class TenantsCheck implements HealthCheck {

    private final TenantDirectory tenants;

    @Activate
    public TenantsCheck(@Reference TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public Result execute() {
        ResultLog log = new ResultLog();
        tenants.listTenants()
                .forEach(tenant -> log.add(
                        new ResultLog.Entry(Result.Status.OK, tenant.id().value())));
        tenants.listProblems()
                .forEach(problem -> log.add(new ResultLog.Entry(
                        Result.Status.WARN,
                        problem.file() + " " + problem.field() + ": "
                                + problem.text().in(Locale.ENGLISH))));
        return new Result(log);
    }
}
