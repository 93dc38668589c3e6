package id.nusakinerja.tenancy.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantListener;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.tenancy.internal.TenantFolder.View;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the folder of the settings files once a second and tells the listeners what became different. */
@Component
public final class DefaultTenantDirectory implements TenantDirectory {

    /** Where the settings files lie; a framework or system property. */
    static final String FOLDER = "nusakinerja.tenants";

    private static final Logger LOG = LoggerFactory.getLogger(DefaultTenantDirectory.class);
    private static final long SECOND = 1000;

    private final TenantFolder folder;
    private final Map<Object, TenantListener> listeners = new LinkedHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("nusakinerja-tenants").unstarted(task));
    private final ScheduledFuture<?> looking;
    private volatile View view;

    @Activate
    public DefaultTenantDirectory(BundleContext context) {
        this(folderOf(context), SECOND);
    }

    DefaultTenantDirectory(Path path, long millis) {
        this.folder = new TenantFolder(path);
        this.view = folder.look();
        view.tenants().keySet().forEach(id -> LOG.info("Tenant {} loaded", id));
        view.problems().forEach(DefaultTenantDirectory::warn);
        this.looking =
                thread.scheduleWithFixedDelay(() -> guarded(this::lookAgain), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static Path folderOf(BundleContext context) {
        String path = context.getProperty(FOLDER);
        return Path.of(path == null ? "tenant-configs" : path).toAbsolutePath().normalize();
    }

    @Deactivate
    void stop() {
        looking.cancel(false);
        thread.shutdownNow();
    }

    /** Looks the listener up later, on our thread: it may itself need this directory to come into being. */
    @Reference(
            service = TenantListener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bind(ComponentServiceObjects<TenantListener> listener) {
        listen(listener.getServiceReference(), listener::getService);
    }

    void unbind(ComponentServiceObjects<TenantListener> listener) {
        onThread(() -> listeners.remove(listener.getServiceReference()));
    }

    /** Tell a listener what is there, and from then on what changes. */
    void listen(Object key, Supplier<@Nullable TenantListener> source) {
        onThread(() -> {
            TenantListener listener = source.get();
            if (listener != null) {
                listeners.put(key, listener);
                view.tenants().values().forEach(listener::changed);
            }
        });
    }

    @Override
    public List<Tenant> listTenants() {
        return List.copyOf(view.tenants().values());
    }

    @Override
    public Optional<Tenant> findTenant(TenantId id) {
        return Optional.ofNullable(view.tenants().get(id));
    }

    @Override
    public Tenant getTenant(TenantId id) {
        return findTenant(id)
                .orElseThrow(() -> new IllegalArgumentException("No tenant (" + id + ") is set up.\nMaybe (" + id
                        + TenantReader.EXTENSION + ") is missing among the settings files, or faulty."));
    }

    @Override
    public List<TenantProblem> listProblems() {
        return view.problems();
    }

    private void lookAgain() {
        View before = view;
        View now = folder.look();
        if (now.equals(before)) {
            return;
        }
        view = now;
        now.problems().stream()
                .filter(problem -> !before.problems().contains(problem))
                .forEach(DefaultTenantDirectory::warn);
        tell(before.tenants(), now.tenants());
    }

    private void tell(SortedMap<TenantId, Tenant> before, SortedMap<TenantId, Tenant> now) {
        now.values().stream()
                .filter(tenant -> !tenant.equals(before.get(tenant.id())))
                .forEach(tenant -> {
                    LOG.info("Tenant {} {}", tenant.id(), before.containsKey(tenant.id()) ? "changed" : "loaded");
                    listeners.values().forEach(listener -> guarded(() -> listener.changed(tenant)));
                });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> {
            LOG.info("Tenant {} removed", id);
            listeners.values().forEach(listener -> guarded(() -> listener.removed(id)));
        });
    }

    /** One listener that fails must not keep the others, and the next look, from happening. */
    private static void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.error("Telling of tenants failed", e);
        }
    }

    private void onThread(Runnable task) {
        try {
            thread.execute(() -> guarded(task));
        } catch (RejectedExecutionException e) {
            LOG.debug("Nothing to tell any more: the directory has stopped");
        }
    }

    private static void warn(TenantProblem problem) {
        LOG.warn("{}", problem.text().in(Locale.ENGLISH));
    }
}
