package id.nusakinerja.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A demonstration of its own, with the crowd, on 127.0.0.1 and on data that are thrown away at the end. */
final class BenchServer implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Kata sandi semua akun demo: ";

    private final Path folder;
    private final int port;
    private final Process process;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);

    private BenchServer(Path folder, int port, int people) throws IOException {
        this.folder = folder;
        this.port = port;
        ProcessBuilder builder = new ProcessBuilder(
                        folder.resolve("bin/nusakinerja").toString(),
                        "run",
                        "--demo",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data().toString())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // The editions that a run makes are signed by nobody.
        builder.environment()
                .merge(
                        "JAVA_OPTIONS",
                        "-Dnusakinerja.plugins.development=true -D" + Crowd.PEOPLE + "=" + people,
                        (given, ours) -> given + " " + ours);
        this.process = builder.start();
        // Who interrupts a run leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end of the server"));
        Thread.ofPlatform().daemon().name("output of the server").start(this::read);
    }

    /**
     * Start one and wait until it is ready.
     *
     * @param distribution the folder that is shipped; it is not changed
     * @param users for how many users there must be people, over all cities
     * @param databases the addresses of the PostgreSQL databases of tenants that have one
     */
    static BenchServer start(Path distribution, int users, Map<String, String> databases)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nusakinerja-bench");
        Files.createSymbolicLink(folder.resolve("lib"), distribution.resolve("lib"));
        Path bundles = Files.createDirectory(folder.resolve("bundles"));
        for (Path jar : list(distribution.resolve("bundles"))) {
            Files.createSymbolicLink(bundles.resolve(jar.getFileName()), jar);
        }
        Path ours = jarOfThisProgram();
        Files.copy(ours, bundles.resolve(ours.getFileName()));
        for (String copied : List.of("bin", "conf", "plugins", "tenant-configs")) {
            Path target = Files.createDirectory(folder.resolve(copied));
            for (Path file : list(distribution.resolve(copied))) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        for (Map.Entry<String, String> database : databases.entrySet()) {
            File settings = folder.resolve("tenant-configs/" + database.getKey() + ".json")
                    .toFile();
            ObjectNode changed = ((ObjectNode) JSON.readTree(settings)).put("databaseUrl", database.getValue());
            JSON.writeValue(settings, changed);
        }
        BenchServer server = new BenchServer(folder, freePort(), Town.peopleOfACity(users));
        if (!server.ready.await(START_SECONDS, TimeUnit.SECONDS) || !server.process.isAlive()) {
            server.close();
            throw new IllegalStateException("The server did not start. It said:\n" + String.join("\n", server.said));
        }
        return server;
    }

    /** It is a bundle as well, which does from within what this program cannot from beside. */
    private static Path jarOfThisProgram() {
        try {
            return Path.of(BenchServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    URI address(String tenant) {
        return URI.create(
                "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/" + tenant + "/");
    }

    /** The password of all invented people. */
    String password() {
        return said.stream()
                .filter(line -> line.startsWith(PASSWORD))
                .map(line -> line.substring(PASSWORD.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    /** @throws IllegalStateException when it has ended by itself */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server has ended. It said:\n" + String.join("\n", said));
        }
    }

    /** Where the server keeps its data; program and bundle leave each other notes in it. */
    Path data() {
        return folder.resolve("data");
    }

    /** CPU time it has used so far. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException end) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (line.startsWith(PASSWORD)) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            said.add("(output lost: " + e.getMessage() + ")");
        }
        ready.countDown();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
