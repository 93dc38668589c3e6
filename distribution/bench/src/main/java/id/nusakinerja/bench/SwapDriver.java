package id.nusakinerja.bench;

import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes the policy of Semarang again and again while people work: a new edition comes in beside the old, is looked at,
 * rules, and the old one goes. Does so through the services that operator and administrator use, when sent on the errand.
 */
@Component
public final class SwapDriver {

    /** Its order says how many are {@link #WANTED}; what comes of it, {@link SwapReport} reads. */
    static final String ERRAND = "swaps";

    static final String WANTED = "wanted";

    private static final String CITY = "id.nusakinerja.city.semarang";
    private static final TenantId SEMARANG = new TenantId("semarang");
    private static final long LOOK_MILLIS = 200;
    private static final int COLLECTIONS = 40;

    private final BundleContext context;
    private final PluginService plugins;
    private final PolicyCalendarService calendar;
    private final PolicyBook book;
    private final Crowd crowd;
    private final Path data;
    private final Errand errand;

    @Activate
    public SwapDriver(
            BundleContext context,
            @Reference PluginService plugins,
            @Reference PolicyCalendarService calendar,
            @Reference PolicyBook book,
            @Reference Crowd crowd) {
        this.context = context;
        this.plugins = plugins;
        this.calendar = calendar;
        this.book = book;
        this.crowd = crowd;
        this.data = Path.of(context.getProperty("nusakinerja.data"));
        this.errand = new Errand(
                context,
                ERRAND,
                order -> swap(Integer.parseInt(order.getProperty(WANTED))).toNote());
    }

    @Deactivate
    void stop() {
        errand.close();
    }

    private SwapReport swap(int wanted) throws InterruptedException {
        Set<String> before = others();
        PolicyVersion first = newest("semarang");
        List<WeakReference<ClassLoader>> replaced = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Optional<Plugin> running = Optional.empty();
        for (int i = 1; i <= wanted; i++) {
            long begin = System.nanoTime();
            try {
                Plugin next = install("1.0." + i);
                rule(next.facts().policyVersion());
                if (running.isPresent()) {
                    replaced.add(uninstall(running.get()));
                }
                running = Optional.of(next);
                millis.add((System.nanoTime() - begin) / 1_000_000);
            } catch (IOException | RuntimeException problem) {
                problems.add("swap " + i + ": " + problem);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        try {
            rule(first);
            running.ifPresent(last -> replaced.add(uninstall(last)));
        } catch (RuntimeException problem) {
            problems.add("back to " + first.label() + ": " + problem);
        }
        int collected = collect(replaced);
        Set<String> moved = others();
        Set<String> all = new TreeSet<>(before);
        all.addAll(moved);
        all.removeIf(each -> before.contains(each) && moved.contains(each));
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return new SwapReport(
                wanted,
                sorted.length,
                collected,
                before.size(),
                all.size(),
                sorted.length == 0 ? 0 : sorted[sorted.length / 2],
                sorted.length == 0 ? 0 : sorted[sorted.length - 1],
                problems);
    }

    private Plugin install(String version) throws IOException {
        Path shipped = data.resolveSibling("plugins").resolve(CITY + "-1.0.0.jar");
        byte[] jar = Editions.unsigned(version, shipped);
        Plugin plugin =
                plugins.install(operator(), CITY + "-" + version + ".jar", jar).getOrThrow();
        if (plugin.state() != PluginState.ACTIVE) {
            throw new IllegalStateException(version + " is " + plugin.state() + " " + plugin.reasons());
        }
        return plugin;
    }

    private void rule(PolicyVersion version) {
        Actor administrator = crowd.administrator(SEMARANG);
        Ruling ruling = new Ruling(version, newest(PolicyBundle.NATIONAL), Map.of());
        calendar.recordSeen(administrator, ruling, "bench").getOrThrow();
        calendar.enable(administrator, calendar.firstOpenDay(administrator), version.label(), Map.of())
                .getOrThrow();
    }

    private WeakReference<ClassLoader> uninstall(Plugin plugin) {
        WeakReference<ClassLoader> loader = loaderOf(plugin);
        plugins.uninstall(operator(), plugin.facts().digest()).getOrThrow();
        return loader;
    }

    private PolicyVersion newest(String policy) {
        return book.listVersions().stream()
                .filter(version -> version.id().equals(policy))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private WeakReference<ClassLoader> loaderOf(Plugin plugin) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> CITY.equals(bundle.getSymbolicName())
                        && bundle.getVersion().toString().equals(plugin.facts().version()))
                .map(bundle ->
                        new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()))
                .findFirst()
                .orElseThrow();
    }

    private static int collect(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && loaders.stream().anyMatch(loader -> loader.get() != null); i++) {
            System.gc();
            Thread.sleep(LOOK_MILLIS);
        }
        return Math.toIntExact(
                loaders.stream().filter(loader -> loader.get() == null).count());
    }

    /** Id, name, version and state of all bundles but those of Semarang's policy. */
    private Set<String> others() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> !CITY.equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getBundleId() + " " + bundle + " " + bundle.getState())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor operator() {
        return new Actor(
                0, "uji", TenantId.PROVINCE, Optional.empty(), Set.of(Role.PROVINCE_OPERATOR), Optional.empty());
    }
}
