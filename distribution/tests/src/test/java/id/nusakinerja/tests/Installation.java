package id.nusakinerja.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The built distribution: the very folder that is shipped. */
public final class Installation {

    private static final Path FOLDER =
            Path.of("../target/nusakinerja-1.0.0").toAbsolutePath().normalize();

    private Installation() {}

    /** Get a file or folder of the distribution. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException("The distribution lacks (" + file + ").\nMaybe it was not built.");
        }
        return file;
    }

    /** List the jars of one folder of the distribution. */
    public static List<Path> jars(String folder) {
        try (Stream<Path> files = Files.list(file(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Make an installation whose plugins can come and go without harm to the built one: its small folders are copies, its
     * large ones links.
     */
    public static Path copy() {
        Path copy = newFolder("installation");
        try {
            for (String linked : List.of("bundles", "lib")) {
                Files.createSymbolicLink(copy.resolve(linked), file(linked));
            }
            for (String copied : List.of("bin", "conf", "plugins", "tenant-configs")) {
                copyFiles(file(copied), Files.createDirectory(copy.resolve(copied)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Make a folder under the build's own output, new for every call. */
    public static Path newFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "work").toAbsolutePath());
            return Files.createTempDirectory(parent, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Find a port that nobody listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
