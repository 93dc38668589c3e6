package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the plugins folder and the trust store in a thread of its own, as long as a server runs. It begins when the core has
 * started, because that is what plugins are tried with; the server is not ready before all that lies there was looked at.
 */
@Component(
        service = {Supplier.class, FolderWatcher.class},
        immediate = true,
        property = "nusakinerja.ready=true")
public final class FolderWatcher implements Supplier<String> {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final long SHORT_MILLIS = 20;

    private final BundleContext context;
    private final PluginDepot depot;
    private final FolderWatch watch;
    private final boolean server;
    private final Thread thread;
    private volatile boolean tookAll;
    private String trustBefore = "";

    @Activate
    public FolderWatcher(BundleContext context, @Reference PluginDepot depot) {
        this.context = context;
        this.depot = depot;
        this.server = depot.setup().use() == Setup.Use.SERVER
                && depot.setup().folder().isPresent();
        this.watch = new FolderWatch(depot.setup().folder().orElse(Path.of("plugins")), depot);
        this.thread = Thread.ofPlatform().name("plugins-folder").daemon().unstarted(this::run);
        if (server) {
            thread.start();
        }
    }

    @Deactivate
    void end() throws InterruptedException {
        thread.interrupt();
        thread.join(LOOK_MILLIS);
    }

    @Override
    public String get() {
        return server && !tookAll ? "the plugins folder is still being looked at" : "";
    }

    SortedMap<String, List<Reason>> refused() {
        return server ? watch.refused() : new TreeMap<>();
    }

    private void run() {
        try {
            while (!coreHasStarted()) {
                Thread.sleep(SHORT_MILLIS);
            }
            trustBefore = trustMark();
            watch.takeAll();
            tookAll = true;
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                look();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException containerStopped) {
            LOG.info("The plugins folder is no longer watched: the container stops");
        }
    }

    /** One look that fails must not be the last one. */
    private void look() {
        try {
            String trust = trustMark();
            if (!trust.equals(trustBefore)) {
                trustBefore = trust;
                depot.reconsider();
                watch.retry();
            }
            watch.follow();
        } catch (UncheckedIOException e) {
            LOG.error("The plugins folder could not be looked at", e);
        }
    }

    private boolean coreHasStarted() {
        return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel()
                > context.getBundle().adapt(BundleStartLevel.class).getStartLevel();
    }

    private String trustMark() {
        Path folder = depot.setup().trust();
        if (!Files.isDirectory(folder)) {
            return "";
        }
        StringBuilder mark = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                mark.append(String.format(
                        Locale.ROOT, "%s %s %d%n", file, Files.getLastModifiedTime(file), Files.size(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mark.toString();
    }
}
