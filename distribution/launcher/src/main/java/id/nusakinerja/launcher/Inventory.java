package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The jars of a folder, and a short mark of what is in each, by which a kept bundle cache is known to be still true. */
final class Inventory {

    private static final int BUFFER = 1 << 16;

    private Inventory() {}

    /** List the jars of a folder in the order of their names; none when there is no such folder. */
    static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Describe all jars, one line each: name, size and checksum. */
    static String describe(List<Path> jars) {
        return jars.stream().map(jar -> jar + " " + mark(jar)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Mark the content of a file: it changes when a byte does. Guards against staleness, not against forgery. */
    static String mark(Path file) {
        CRC32 sum = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                sum.update(buffer, 0, n);
                size += n;
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return String.format(Locale.ROOT, "%d %08x", size, sum.getValue());
    }
}
