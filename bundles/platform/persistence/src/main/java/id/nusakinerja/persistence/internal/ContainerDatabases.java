package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.DatabaseState;
import id.nusakinerja.persistence.DatabaseState.Condition;
import id.nusakinerja.persistence.DatabaseStates;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.EntityModule;
import id.nusakinerja.persistence.TransactionJournal;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantListener;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The databases of this container: follows the rooms and tenants that come and go. Opens nothing by itself, except to
 * recover what the last run left open.
 */
@Component
public final class ContainerDatabases implements UnitOfWork, DatabaseStates, TenantListener {

    private final Modules modules = new Modules();
    private final Map<TenantId, Optional<String>> addresses = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("nusakinerja-databases").unstarted(task));
    private final ScheduledFuture<?> sweeping;
    private final TenantDirectory tenants;
    private final TenantDatabases databases;
    private final Transactions transactions;
    private final Set<TenantId> recovered;

    @Activate
    public ContainerDatabases(
            BundleContext context,
            @Reference TenantDirectory tenants,
            @Reference TransactionJournal journal,
            @Reference Clock clock) {
        Settings settings = Settings.of(context);
        DerbySettings.apply(settings.log());
        this.tenants = tenants;
        TenantOpener opener =
                new TenantOpener(tenants, settings.data(), settings.connections(), ContainerDatabases::environment);
        this.databases = new TenantDatabases(opener, modules, settings.maxOpen(), settings.idle(), clock);
        this.transactions = new Transactions(databases, journal);
        this.recovered = new Recovery(settings.data(), databases).recover(tenants.listTenants());
        this.sweeping = thread.scheduleWithFixedDelay(databases::closeIdle, 1, 1, TimeUnit.MINUTES);
    }

    private static String environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).orElse("");
    }

    @Deactivate
    void stop() {
        sweeping.cancel(false);
        thread.shutdownNow();
        databases.close();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(EntityModule module) {
        modules.add(module);
        databases.closeOutdated();
    }

    void unbind(EntityModule module) {
        modules.remove(module);
        databases.closeOutdated();
    }

    @Override
    public <T> T read(TenantId tenant, Function<EntityManager, T> work) {
        return transactions.read(tenant, work);
    }

    @Override
    public <T> Outcome<T> write(Actor actor, Deed deed, Function<EntityManager, Outcome<T>> work) {
        return transactions.write(actor, deed, work);
    }

    @Override
    public void changed(Tenant tenant) {
        Optional<String> before = addresses.put(tenant.id(), tenant.databaseUrl());
        if (before != null && !before.equals(tenant.databaseUrl())) {
            databases.closeNow(tenant.id());
        }
    }

    @Override
    public void removed(TenantId tenant) {
        addresses.remove(tenant);
        databases.closeNow(tenant);
    }

    @Override
    public List<DatabaseState> listStates() {
        return tenants.listTenants().stream().map(Tenant::id).map(this::state).toList();
    }

    private DatabaseState state(TenantId tenant) {
        DatabaseSlot slot = databases.slot(tenant);
        Condition well = slot.isOpen() ? Condition.OPEN : Condition.RESTING;
        return new DatabaseState(
                tenant, slot.problem().isEmpty() ? well : Condition.UNWELL, recovered.contains(tenant), slot.problem());
    }
}
