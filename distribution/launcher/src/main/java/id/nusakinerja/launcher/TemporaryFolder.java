package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for one start only, gone when it is closed.
 *
 * @param path lies where the system keeps such folders
 */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("nusakinerja"));
        } catch (IOException problem) {
            throw new StartProblem(
                    System.getProperty("java.io.tmpdir"),
                    "no temporary folder can be made (" + problem.getMessage() + ")",
                    "Make room there, or set TMPDIR");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
