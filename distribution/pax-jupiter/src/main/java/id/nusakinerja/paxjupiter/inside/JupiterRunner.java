package id.nusakinerja.paxjupiter.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.ops4j.pax.exam.ProbeInvoker;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Runs the real Jupiter engine on the classes of the probe bundle and sends what happens to a port of the build. Public,
 * as is its method: Pax Exam calls it by reflection.
 */
public final class JupiterRunner implements ProbeInvoker {

    /** The manifest header that marks the bundle with the tests. */
    static final String PROBE_HEADER = "Nusakinerja-Probe";

    private final BundleContext context;

    JupiterRunner(BundleContext context) {
        this.context = context;
    }

    @Override
    public void call(Object... arguments) {
        call((Integer) arguments[0], (String) arguments[1]);
    }

    /**
     * Run tests.
     *
     * @param port where the build listens on the loopback address
     * @param ids unique ids of Jupiter, one a line
     */
    public void call(Integer port, String ids) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (EventSender sender = new EventSender(port)) {
            thread.setContextClassLoader(probe().adapt(BundleWiring.class).getClassLoader());
            run(request(ids), sender);
            sender.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Bundle probe() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(PROBE_HEADER) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bundle has the header (" + PROBE_HEADER + ")."));
    }

    private static void run(LauncherDiscoveryRequest request, EventSender sender) {
        try {
            launcher().execute(request, sender);
        } catch (RuntimeException | LinkageError e) {
            sender.broken(e);
        }
    }

    private static LauncherDiscoveryRequest request(String ids) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(ids.lines().map(DiscoverySelectors::selectUniqueId).toList())
                .build();
    }

    /** A launcher that finds nothing by itself: in a container, a service loader sees the wrong class loader. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }
}
