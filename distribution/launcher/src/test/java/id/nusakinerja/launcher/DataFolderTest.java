package id.nusakinerja.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAtATime() {
        Path data = folder.resolve("a/b");
        try (DataFolder first = DataFolder.hold(data)) {
            assertThat(first).isNotNull();
            System.gc();
            assertThatThrownBy(() -> DataFolder.hold(data))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("in use by another running instance");
        }
        DataFolder.hold(data).close();
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith(file + "/data: the data folder cannot be written");
    }

    @Test
    void saysWhenAFileStandsThere() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.hold(file))
                .isInstanceOf(StartProblem.class)
                .hasMessage(file + ": it is a file, no folder. Give --data a folder.");
    }

    @Test
    void saysWhenTheDiskIsFull() {
        assertThatThrownBy(() -> DataFolder.requireSpace(folder, Long.MAX_VALUE))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith(folder + ": the disk of the data folder is full (")
                .hasMessageEndingWith("Make room there, or give --data a folder on another disk.");
        DataFolder.requireSpace(folder, 1);
    }
}
