package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The data folder, held by this process alone: two containers on the same embedded databases would break them. */
final class DataFolder implements AutoCloseable {

    /** Enough for the bundle cache, the logs and the first databases. */
    static final long LEAST_FREE = 64L << 20;

    private final FileChannel file;

    private DataFolder(FileChannel file) {
        this.file = file;
    }

    /** Make the folder where it is missing, and hold it until {@link #close} or the end of the process. */
    static DataFolder hold(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StartProblem(folder.toString(), "it is a file, no folder", "Give --data a folder");
        }
        FileChannel file = open(folder);
        requireSpace(folder, LEAST_FREE);
        if (lock(folder, file) == null) {
            throw new StartProblem(
                    folder.toString(),
                    "the data folder is in use by another running instance",
                    "Stop that one, or give --data another folder");
        }
        return new DataFolder(file);
    }

    private static FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    folder.resolve("nusakinerja.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException problem) {
            throw unwritable(folder, problem);
        }
    }

    /** A full disk would break the start at many places, none of which says so. */
    static void requireSpace(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw new StartProblem(
                        folder.toString(),
                        "the disk of the data folder is full (" + (free >> 20) + " MB are free, " + (bytes >> 20)
                                + " MB are needed)",
                        "Make room there, or give --data a folder on another disk");
            }
        } catch (IOException problem) {
            throw unwritable(folder, problem);
        }
    }

    private static @Nullable FileLock lock(Path folder, FileChannel file) {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByOurselves) {
            return null;
        } catch (IOException problem) {
            throw unwritable(folder, problem);
        }
    }

    private static StartProblem unwritable(Path folder, IOException problem) {
        return new StartProblem(
                folder.toString(),
                "the data folder cannot be written (" + reason(problem) + ")",
                "Give this user the right to write there, or give --data another folder");
    }

    private static String reason(IOException problem) {
        return problem instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : problem.getClass().getSimpleName();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
