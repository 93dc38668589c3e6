package id.nusakinerja.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of Debian's package, in a temporary folder and on a random port of this machine, gone when closed.
 * Started as root it runs as the user postgres, because PostgreSQL refuses root.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String OWNER = "postgres";
    private static final int SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Start a server.
     *
     * @throws IllegalStateException when PostgreSQL is not installed or does not start
     */
    public static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("nusakinerja-postgresql-");
            PostgresServer server = new PostgresServer(programs(), folder, freePort());
            server.initialize();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Get the address of a database, which {@link #create} must have made. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + OWNER;
    }

    /** Make an empty database. */
    public void create(String database) {
        createFrom(database, "template1");
    }

    /** Make a copy of a database that nobody uses now. */
    public void createFrom(String database, String template) {
        String sql = "CREATE DATABASE " + database + " TEMPLATE " + template;
        run("psql", "-q", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", OWNER, "-c", sql);
    }

    /** Stop the server as a crash would: connections break at once. */
    public void stopNow() {
        run("pg_ctl", "stop", "-D", cluster(), "-m", "immediate");
    }

    /** Start it again after {@link #stopNow}. */
    public void startAgain() {
        run(
                "pg_ctl",
                "start",
                "-D",
                cluster(),
                "-w",
                "-l",
                folder.resolve("log").toString());
    }

    @Override
    public void close() {
        if (Files.exists(folder.resolve("cluster").resolve("postmaster.pid"))) {
            stopNow();
        }
        deleteFolder();
    }

    private void initialize() throws IOException {
        if (isRoot()) {
            execute(List.of("chown", OWNER, folder.toString()));
        }
        run("initdb", "-D", cluster(), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8");
        String settings =
                "listen_addresses = '127.0.0.1'\nport = " + port + "\nunix_socket_directories = ''\nfsync = off\n";
        Path extra = Files.writeString(Files.createTempFile("nusakinerja-", ".conf"), settings);
        execute(List.of("cp", extra.toString(), cluster() + "/postgresql.auto.conf"));
        Files.delete(extra);
        startAgain();
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", OWNER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        execute(command);
    }

    private void execute(List<String> command) {
        try {
            Path output = Files.createTempFile("nusakinerja-", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("The program (" + command + ") failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while (" + command + ") ran.", e);
        }
    }

    private void deleteFolder() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path programs() throws IOException {
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                return versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(PostgresServer::notInstalled);
            }
        }
        throw notInstalled();
    }

    private static IllegalStateException notInstalled() {
        return new IllegalStateException(
                "No PostgreSQL under (" + INSTALLED + ").\nMaybe run: apt-get install postgresql");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
