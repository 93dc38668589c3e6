package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The data folder, held by this process alone: two containers on the same embedded databases would break them. */
final class DataFolder implements AutoCloseable {

    private final FileChannel file;

    private DataFolder(FileChannel file) {
        this.file = file;
    }

    /** Make the folder where it is missing, and hold it until {@link #close} or the end of the process. */
    static DataFolder hold(Path folder) {
        FileChannel file = open(folder);
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
                "the data folder cannot be written (" + problem.getClass().getSimpleName() + ")",
                "Give this user the right to write there, or give --data another folder");
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
