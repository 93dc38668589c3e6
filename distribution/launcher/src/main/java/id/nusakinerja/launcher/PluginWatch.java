package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Keeps the bundles of the plugins folder as the folder is: a new jar is installed, a changed one updated, one that was
 * taken away uninstalled. Nothing else restarts.
 *
 * <p>A change counts only when the file looks the same in two looks, so a half-copied jar is left to finish.
 */
final class PluginWatch implements Runnable {

    private static final long LOOK_MILLIS = 1_000;

    private final Path folder;
    private final Container container;
    private final Map<Path, String> installed = new HashMap<>();
    private Map<Path, String> lastLook = Map.of();

    PluginWatch(Path folder, Container container) {
        this.folder = folder;
        this.container = container;
        lastLook = look();
        installed.putAll(lastLook);
    }

    /** Begin to watch in a thread of its own, which ends with the process. */
    void begin() {
        Thread.ofPlatform().name("plugin-watch").daemon().start(this);
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                follow();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException containerStopped) {
            Container.warn("The plugins folder is no longer watched: the container stops");
        }
    }

    /** Look once, and bring the container in line with what stands still. */
    void follow() {
        Map<Path, String> now = look();
        Set<Path> names = new TreeSet<>(now.keySet());
        names.addAll(installed.keySet());
        for (Path jar : names) {
            String seen = now.get(jar);
            boolean settled = seen == null ? !lastLook.containsKey(jar) : seen.equals(lastLook.get(jar));
            if (settled && !Objects.equals(seen, installed.get(jar))) {
                change(jar, seen != null);
                if (seen == null) {
                    installed.remove(jar);
                } else {
                    installed.put(jar, seen);
                }
            }
        }
        lastLook = now;
    }

    private void change(Path jar, boolean present) {
        Bundle known = container.context().getBundle(jar.toUri().toString());
        try {
            if (known == null && present) {
                container.installCopy(jar);
            } else if (known != null && present) {
                update(known, jar);
            } else if (known != null) {
                known.uninstall();
                refresh(known);
            }
        } catch (BundleException | IOException problem) {
            Container.warn(jar.getFileName() + ": the change was not taken over (" + problem.getMessage() + ")");
        }
    }

    private void update(Bundle bundle, Path jar) throws BundleException, IOException {
        try (InputStream content = Files.newInputStream(jar)) {
            bundle.update(content);
        }
        refresh(bundle);
    }

    /** Lets go of the old classes, and gives those who used them the new ones. */
    private void refresh(Bundle bundle) {
        container.context().getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
    }

    private Map<Path, String> look() {
        Map<Path, String> found = new HashMap<>();
        for (Path jar : Inventory.jars(folder)) {
            try {
                found.put(jar, Files.size(jar) + " " + Files.getLastModifiedTime(jar));
            } catch (IOException goneMeanwhile) {
                found.remove(jar);
            }
        }
        return found;
    }
}
