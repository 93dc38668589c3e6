package id.nusakinerja.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Empty Derby databases with all tables, one a set of rooms. A new tenant starts as a copy, which is several times faster
 * than creating and migrating.
 */
public final class Templates {

    private static final int LENGTH_OF_NAME = 16;

    private final Path folder;

    public Templates(Path folder) {
        this.folder = folder;
    }

    /** Get the folder of the template for these rooms; made when missing, which takes a second or two. */
    public synchronized Path get(ModuleSet modules) throws SQLException {
        List<ModuleSchema> schemas = modules.schemas();
        Path template = folder.resolve(ModuleSchema.fingerprintOf(schemas).substring(0, LENGTH_OF_NAME));
        if (Files.isDirectory(template)) {
            return template;
        }
        Path unfinished = folder.resolve("unfinished");
        deleteTree(unfinished);
        try {
            Files.createDirectories(folder);
            try (DerbyDatabase database = DerbyDatabase.open(unfinished.toString(), "", 2)) {
                Schema.bringUp(database.dataSource(), Dialect.DERBY, schemas);
            }
            Files.move(unfinished, template, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return template;
    }

    /** Delete a folder with all it holds; nothing happens when there is none. */
    public static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
