package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The OSGi framework with the bundles of the distribution. Plugins come in through a bundle of their own. */
final class Container {

    private static final long STOP_MILLIS = 30_000;

    private final Framework framework;

    private Container(Framework framework) {
        this.framework = framework;
    }

    /**
     * Make the framework and install the bundles; nothing runs yet.
     *
     * <p>A bundle cache from an earlier start is used again when all jars are the same, else it is emptied first. What came in
     * later does not start from it: plugins are verified anew at every start.
     */
    static Container prepare(Home home, Map<String, String> settings) {
        Path storage = Path.of(settings.getOrDefault(Constants.FRAMEWORK_STORAGE, "cache"));
        Path note = storage.resolveSibling(storage.getFileName() + ".inventory");
        boolean demo = Boolean.parseBoolean(settings.get(Settings.DEMO));
        List<Path> bundles = Inventory.jars(home.bundles()).stream()
                .filter(jar -> demo || !isForDemonstration(jar))
                .toList();
        String inventory = Inventory.describe(bundles);
        boolean kept = inventory.equals(read(note));
        if (!kept) {
            settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        }
        Container container = new Container(ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(settings));
        container.initialise(storage);
        if (!kept) {
            delete(note);
            bundles.forEach(container::installInPlace);
            write(note, inventory);
        } else {
            container.uninstallAllBut(home.bundles());
        }
        return container;
    }

    /** Invented people must not even be there when nobody asked for a demonstration. */
    private static boolean isForDemonstration(Path jar) {
        return jar.getFileName().toString().startsWith("id.nusakinerja.demo-");
    }

    private void initialise(Path storage) {
        try {
            framework.init();
        } catch (BundleException problem) {
            throw new StartProblem(
                    storage.toString(),
                    "the bundle cache cannot be used (" + problem.getMessage() + ")",
                    "Delete the folder; it is made anew");
        }
    }

    /** A jar of the distribution stays where it is while the container runs, so the framework reads it in place. */
    private void installInPlace(Path jar) {
        try {
            place(framework.getBundleContext().installBundle(location(jar)), jar);
        } catch (BundleException problem) {
            throw new StartProblem(
                    jar.toString(),
                    "it is no usable bundle (" + problem.getMessage() + ")",
                    "Restore it from the distribution");
        }
    }

    private void uninstallAllBut(Path folder) {
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getBundleId() != 0 && !bundle.getLocation().startsWith(location(folder))) {
                try {
                    bundle.uninstall();
                } catch (BundleException problem) {
                    throw new IllegalStateException("A bundle that never started does not go", problem);
                }
            }
        }
    }

    private static String location(Path file) {
        return "reference:" + file.toUri();
    }

    private static void place(Bundle bundle, Path jar) throws BundleException {
        bundle.adapt(BundleStartLevel.class)
                .setStartLevel(StartLevel.of(jar.getFileName().toString()).number());
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            bundle.start();
        }
    }

    /** Start everything up to the start level of the settings; a bundle that fails is named, the others go on. */
    void start() {
        framework.getBundleContext().addFrameworkListener(event -> {
            if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() instanceof BundleException problem) {
                warn(event.getBundle().getSymbolicName() + ": it did not start (" + problem.getMessage() + ")");
            }
        });
        try {
            framework.start();
        } catch (BundleException problem) {
            throw new IllegalStateException("The framework itself did not start", problem);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Wait until somebody stops the framework. */
    void awaitEnd() throws InterruptedException {
        framework.waitForStop(0);
    }

    /** Stop all bundles, the last started first, and wait for them, but not for ever. */
    void stop() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException problem) {
            warn("The container did not stop cleanly (" + problem.getMessage() + ")");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void warn(String line) {
        System.err.println(line.replace('\n', ' '));
    }

    private static String read(Path note) {
        try {
            return Files.exists(note) ? Files.readString(note) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void write(Path note, String inventory) {
        try {
            Files.writeString(note, inventory);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void delete(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
