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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes the policy of Semarang again and again while people work: a new edition comes in beside the old, is looked at,
 * rules, and the old one goes. Does so through the services that operator and administrator use, when a note in the data
 * folder asks for it, and leaves a note with what came of it.
 */
@Component
public final class SwapDriver {

    /** Holds how many swaps are wanted. */
    static final String ORDER = "swaps.order";

    /** Holds what came of them, a figure a line. */
    static final String REPORT = "swaps.report";

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
    private final Thread worker;

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
        this.worker = Thread.ofPlatform().daemon().name("swaps").start(this::awaitOrder);
    }

    @Deactivate
    void stop() {
        worker.interrupt();
    }

    private void awaitOrder() {
        Path order = data.resolve(ORDER);
        try {
            while (!Files.exists(order)) {
                Thread.sleep(LOOK_MILLIS);
            }
            int swaps = Integer.parseInt(Files.readString(order).strip());
            Path unfinished = Files.writeString(data.resolve(REPORT + ".part"), report(swaps));
            Files.move(unfinished, data.resolve(REPORT));
        } catch (IOException | RuntimeException problem) {
            throw new IllegalStateException("The swaps did not come to an end", problem);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private String report(int swaps) throws IOException, InterruptedException {
        Map<String, String> before = others();
        PolicyVersion first = newest("semarang");
        Path jar = data.resolveSibling("plugins").resolve(CITY + "-1.0.0.jar");
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Optional<String> running = Optional.empty();
        for (int i = 1; i <= swaps; i++) {
            long begin = System.nanoTime();
            try {
                Plugin next = install("1.0." + i, jar);
                loaders.add(loaderOf(next));
                rule(next.facts().policyVersion());
                running.ifPresent(this::uninstall);
                running = Optional.of(next.facts().digest());
            } catch (RuntimeException problem) {
                problems.add("swap " + i + ": " + problem.getMessage());
            }
            millis.add((System.nanoTime() - begin) / 1_000_000);
            Thread.sleep(LOOK_MILLIS);
        }
        rule(first);
        running.ifPresent(this::uninstall);
        long collected = collect(loaders);
        boolean untouched = before.equals(others());
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return "swaps " + (swaps - problems.size()) + " of " + swaps
                + "\nmedian " + sorted[sorted.length / 2] + " ms, longest " + sorted[sorted.length - 1] + " ms"
                + "\nclass loaders collected " + collected + " of " + loaders.size()
                + "\nother cities' bundles untouched " + untouched
                + "\n" + String.join("\n", problems);
    }

    private Plugin install(String version, Path jar) throws IOException {
        Plugin plugin = plugins.install(operator(), CITY + "-" + version + ".jar", Editions.as(version, jar))
                .getOrThrow();
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

    private void uninstall(String digest) {
        plugins.uninstall(operator(), digest).getOrThrow();
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

    private static long collect(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && loaders.stream().anyMatch(loader -> loader.get() != null); i++) {
            System.gc();
            Thread.sleep(LOOK_MILLIS);
        }
        return loaders.stream().filter(loader -> loader.get() == null).count();
    }

    /** Number and state of all bundles but those of Semarang's policy. */
    private Map<String, String> others() {
        Map<String, String> states = new TreeMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (!CITY.equals(bundle.getSymbolicName())) {
                states.put(bundle.getBundleId() + " " + bundle.getSymbolicName(), String.valueOf(bundle.getState()));
            }
        }
        return states;
    }

    private static Actor operator() {
        return new Actor(
                0, "uji", TenantId.PROVINCE, Optional.empty(), Set.of(Role.PROVINCE_OPERATOR), Optional.empty());
    }
}
