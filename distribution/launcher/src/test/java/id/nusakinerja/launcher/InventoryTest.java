package id.nusakinerja.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InventoryTest {

    @TempDir
    private Path folder;

    @Test
    void changesWithContentOfTheSameSizeAndName() throws IOException {
        Path jar = Files.writeString(folder.resolve("a.jar"), "one");
        String before = Inventory.describe(Inventory.jars(folder));
        Files.writeString(jar, "two");
        assertThat(Inventory.describe(Inventory.jars(folder))).isNotEqualTo(before);
    }

    @Test
    void seesJarsOnlyAndNoMissingFolder() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "no jar");
        assertThat(Inventory.jars(folder)).isEmpty();
        assertThat(Inventory.jars(folder.resolve("missing"))).isEmpty();
    }
}
