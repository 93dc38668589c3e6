package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The jars of a folder, and a short mark of what is in each, by which a kept bundle cache is known to be still true. */
final class Inventory {

    /** The trailer of a jar, by the ZIP format: its mark, its length without a comment, and where it names the directory. */
    private static final int TRAILER_MARK = 0x06054b50;

    private static final int TRAILER = 22;
    private static final int DIRECTORY_OFFSET = 16;
    private static final int LONGEST_TRAILER = TRAILER + 0xFFFF;

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

    /**
     * Mark the content of a jar: it changes when a byte of an entry does, as the directory at the jar's end holds a checksum
     * of each. Guards against staleness, not against forgery.
     */
    static String mark(Path file) {
        try (RandomAccessFile jar = new RandomAccessFile(file.toFile(), "r")) {
            long size = jar.length();
            CRC32 sum = new CRC32();
            sum.update(readFrom(jar, directoryOf(jar)));
            return String.format(Locale.ROOT, "%d %08x", size, sum.getValue());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Find where the directory begins; a file that has none counts from its first byte on. */
    private static long directoryOf(RandomAccessFile jar) throws IOException {
        long from = Math.max(0, jar.length() - LONGEST_TRAILER);
        ByteBuffer end = ByteBuffer.wrap(readFrom(jar, from)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = end.capacity() - TRAILER; at >= 0; at--) {
            if (end.getInt(at) == TRAILER_MARK) {
                long named = Integer.toUnsignedLong(end.getInt(at + DIRECTORY_OFFSET));
                return named < jar.length() ? named : 0;
            }
        }
        return 0;
    }

    private static byte[] readFrom(RandomAccessFile file, long from) throws IOException {
        byte[] bytes = new byte[(int) (file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
