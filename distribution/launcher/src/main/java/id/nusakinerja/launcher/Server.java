package id.nusakinerja.launcher;

import id.nusakinerja.command.Command;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The running server: from a folder to a page that answers, until the process is told to end. */
final class Server {

    private static final String READY = "(nusakinerja.ready=true)";
    private static final long READY_MILLIS = 120_000;
    private static final long LOOK_MILLIS = 20;

    private final Home home;
    private final RunOptions options;
    /** What the shutdown hook ends the process with. */
    private volatile int exitCode = Command.DONE;

    Server(Home home, RunOptions options) {
        this.home = home;
        this.options = options;
    }

    /** Run until SIGTERM; the process then ends with 0. */
    int run(long startedAt) throws InterruptedException {
        Map<String, String> settings = Settings.ofServer(home, options);
        String host = settings.getOrDefault(Settings.HOST, "127.0.0.1");
        Port.requireFree(host, options.port());
        // Closed at the end, so that it is reachable until then: the garbage collector would let go of the lock.
        DataFolder data = DataFolder.hold(options.data());
        try {
            Container container = Container.prepare(home, settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(container), "shutdown"));
            offerConsole(container.context());
            container.start();
            requireNoRefusal(container);
            awaitReady(container.context());
            announce(container.context(), "http://" + host + ":" + options.port() + "/", startedAt);
            container.awaitEnd();
        } finally {
            data.close();
        }
        return 0;
    }

    /** Whoever has something to say to the one at the machine after the start says it where the start did. */
    private static void offerConsole(BundleContext context) {
        Consumer<String> console = line -> {
            System.out.println(line);
            System.out.flush();
        };
        context.registerService(
                Consumer.class, console, FrameworkUtil.asDictionary(Map.of("nusakinerja.console", true)));
    }

    /** A setting that only a bundle can read may be wrong as well; nobody should find that out by a missing page. */
    private void requireNoRefusal(Container container) {
        List<String> refusals = texts(container.context(), "(nusakinerja.start.refusal=true)");
        if (!refusals.isEmpty()) {
            exitCode = Command.REFUSED;
            throw new StartProblem(String.join("\n", refusals));
        }
    }

    private static void announce(BundleContext context, String address, long startedAt) {
        double seconds = (System.currentTimeMillis() - startedAt) / 1000.0;
        System.out.printf(Locale.ROOT, "Nusakinerja: %s  (ready in %.1f s)%n", address, seconds);
        texts(context, "(nusakinerja.start.notice=true)").forEach(System.out::println);
        System.out.flush();
    }

    /** A process ended by a signal would report the signal; ending as told is no failure. */
    private void end(Container container) {
        container.stop();
        Runtime.getRuntime().halt(exitCode);
    }

    static void awaitReady(BundleContext context) throws InterruptedException {
        long deadline = System.currentTimeMillis() + READY_MILLIS;
        while (System.currentTimeMillis() < deadline) {
            if (!suppliers(context, READY).isEmpty() && texts(context, READY).isEmpty()) {
                return;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        Container.warn("Not everything is ready: " + String.join("; ", texts(context, READY)));
    }

    /** Ask every supplier of text with such a property; what says nothing is left out. */
    private static List<String> texts(BundleContext context, String filter) {
        return suppliers(context, filter).stream()
                .map(reference -> text(context, reference))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<ServiceReference<?>> suppliers(BundleContext context, String filter) {
        try {
            ServiceReference<?>[] found = context.getServiceReferences(Supplier.class.getName(), filter);
            return found == null ? List.of() : Arrays.stream(found).sorted().toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("The filter (" + filter + ") was checked by hand", impossible);
        }
    }

    /** A supplier gives a text or several lines. */
    private static String text(BundleContext context, ServiceReference<?> reference) {
        Object said = context.getService(reference) instanceof Supplier<?> supplier ? supplier.get() : "";
        return said instanceof Collection<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : String.valueOf(said);
    }
}
