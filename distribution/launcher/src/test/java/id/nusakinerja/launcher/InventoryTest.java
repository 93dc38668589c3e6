package id.nusakinerja.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    void changesWithAnEntryOfTheSameSize() throws IOException {
        Path jar = folder.resolve("a.jar");
        writeJar(jar, "one");
        String before = Inventory.mark(jar);
        writeJar(jar, "two");
        assertThat(Inventory.mark(jar)).isNotEqualTo(before);
        assertThat(before).startsWith(Files.size(jar) + " ");
        writeJar(jar, "one");
        assertThat(Inventory.mark(jar)).isEqualTo(before);
    }

    private static void writeJar(Path jar, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("entry");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void seesJarsOnlyAndNoMissingFolder() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "no jar");
        assertThat(Inventory.jars(folder)).isEmpty();
        assertThat(Inventory.jars(folder.resolve("missing"))).isEmpty();
    }
}
