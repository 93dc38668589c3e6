package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.DatabaseState;
import id.nusakinerja.persistence.DatabaseState.Condition;
import id.nusakinerja.persistence.DatabaseStates;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Registers one health check a tenant: well while its database was reached the last time somebody asked. */
@Component
public final class TenantHealth implements TenantListener {

    private final BundleContext context;
    private final DatabaseStates states;
    private final Map<TenantId, ServiceRegistration<HealthCheck>> checks = new ConcurrentHashMap<>();

    @Activate
    public TenantHealth(BundleContext context, @Reference DatabaseStates states) {
        this.context = context;
        this.states = states;
    }

    @Override
    public void changed(Tenant tenant) {
        checks.computeIfAbsent(tenant.id(), this::register);
    }

    @Override
    public void removed(TenantId tenant) {
        ServiceRegistration<HealthCheck> check = checks.remove(tenant);
        if (check != null) {
            check.unregister();
        }
    }

    @Deactivate
    void stop() {
        checks.keySet().forEach(this::removed);
    }

    private ServiceRegistration<HealthCheck> register(TenantId tenant) {
        Map<String, Object> properties =
                Map.of(HealthCheck.NAME, "tenant " + tenant, HealthCheck.TAGS, new String[] {"ready", "tenant"});
        return context.registerService(HealthCheck.class, () -> result(tenant), FrameworkUtil.asDictionary(properties));
    }

    private Result result(TenantId tenant) {
        return states.listStates().stream()
                .filter(state -> state.tenant().equals(tenant))
                .map(TenantHealth::result)
                .findFirst()
                .orElse(new Result(Result.Status.OK, "removed"));
    }

    private static Result result(DatabaseState state) {
        return state.condition() == Condition.UNWELL
                ? new Result(Result.Status.CRITICAL, state.reason())
                : new Result(Result.Status.OK, state.condition().name());
    }
}
