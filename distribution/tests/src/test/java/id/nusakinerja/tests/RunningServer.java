package id.nusakinerja.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The distribution's own start script, run as its user runs it; on a port and with data of its own. */
public final class RunningServer implements AutoCloseable {

    private static final long START_SECONDS = 90;
    private static final long STOP_SECONDS = 60;

    /** The day on which the demonstration plays, so that its year is at the same point whenever the tests run. */
    private static final String DEMO_DAY = "-Dnusakinerja.demo.today=2026-11-21";

    /** What lives for minutes does not live to use what the second compiler would gain. */
    static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    private final int port;
    private final Path installation;
    private final Path data;
    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);

    private RunningServer(int port, Path installation, Path data, String... more) {
        this.port = port;
        this.installation = installation;
        this.data = data;
        List<String> command =
                new ArrayList<>(List.of(installation.resolve("bin/nusakinerja").toString(), "run"));
        command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_OPTIONS", DEMO_DAY + " " + ONE_COMPILER);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("output of the server").start(this::read);
    }

    /** Start with invented people and wait until it says that it is ready. */
    public static RunningServer startDemo() {
        RunningServer server = new RunningServer(
                Installation.freePort(), Installation.copy(), Installation.newFolder("demo"), "--demo");
        server.awaitReady();
        return server;
    }

    /** Start and wait for nothing. */
    public static RunningServer launch(int port, Path data, String... more) {
        return new RunningServer(port, Installation.file("bin").getParent(), data, more);
    }

    /** Get the folder whose bundles come and go while it runs. */
    public Path plugins() {
        return installation.resolve("plugins");
    }

    /** Get the folder where it keeps everything. */
    public Path data() {
        return data;
    }

    /** Wait for the line with the address. */
    public void awaitReady() {
        try {
            boolean isReady = ready.await(START_SECONDS, TimeUnit.SECONDS);
            if (!isReady || !process.isAlive()) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not become ready. It said:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server started.", e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Everything it wrote to its output and error stream so far. */
    public String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** Wait for its end and get the exit code. */
    public int exitCode() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not end. It said:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server ended.", e);
        }
        return process.exitValue();
    }

    /** End it as an operating system does, by SIGTERM. */
    public int terminate() {
        process.destroy();
        return exitCode();
    }

    /** End it as a power cut does, by SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** End it; another exit code than 0 is an error. */
    @Override
    public void close() {
        if (process.isAlive()) {
            int code = terminate();
            if (code != 0) {
                throw new IllegalStateException("The server ended with (" + code + "). It said:\n" + output());
            }
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.contains("ready in")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            lines.add("(output lost: " + e.getMessage() + ")");
        }
        ready.countDown();
    }
}
