package id.nusakinerja.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.osgi.framework.BundleContext;

/**
 * Something that a demonstration does from within when the program beside it asks. The two leave each other notes in the
 * data folder.
 */
final class Errand implements AutoCloseable {

    private static final long LOOK_MILLIS = 200;
    private static final String FAILED = "failed";

    private final String name;
    private final Path data;
    private final Work work;
    private final Thread worker;

    /** What is to be done; what it throws is told to who sent it. */
    interface Work {
        Properties run(Properties order) throws IOException, InterruptedException;
    }

    /** Wait, in a thread of its own, until somebody sends this demonstration on it. */
    Errand(BundleContext context, String name, Work work) {
        this.name = name;
        this.data = Path.of(context.getProperty("nusakinerja.data"));
        this.work = work;
        this.worker = Thread.ofPlatform().daemon().name(name).start(this::awaitOrder);
    }

    @Override
    public void close() {
        worker.interrupt();
    }

    /**
     * Send a demonstration on an errand and wait for what comes of it.
     *
     * @throws IllegalStateException when it fails, or the server ends
     */
    static Properties send(BenchServer server, String name, Properties order) throws IOException, InterruptedException {
        leave(order(server.data(), name), order);
        Path report = report(server.data(), name);
        while (!Files.exists(report)) {
            server.requireAlive();
            Thread.sleep(LOOK_MILLIS);
        }
        Properties came = read(report);
        if (came.containsKey(FAILED)) {
            throw new IllegalStateException("The errand (" + name + ") failed: " + came.getProperty(FAILED));
        }
        return came;
    }

    private void awaitOrder() {
        try {
            while (!Files.exists(order(data, name))) {
                Thread.sleep(LOOK_MILLIS);
            }
            leave(report(data, name), run(read(order(data, name))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Properties run(Properties order) throws InterruptedException {
        try {
            return work.run(order);
        } catch (IOException | RuntimeException problem) {
            Properties failed = new Properties();
            failed.setProperty(FAILED, problem.toString());
            return failed;
        }
    }

    private static Path order(Path data, String name) {
        return data.resolve(name + ".order");
    }

    private static Path report(Path data, String name) {
        return data.resolve(name + ".report");
    }

    /** Whoever waits for the file finds it whole. */
    private static void leave(Path file, Properties note) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            note.store(writer, null);
        }
        Files.move(unfinished, file);
    }

    private static Properties read(Path file) throws IOException {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            note.load(reader);
        }
        return note;
    }
}
