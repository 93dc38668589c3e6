package id.nusakinerja.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Empty Derby databases with all tables, one a set of rooms. A new tenant starts as a copy, which is several times faster
 * than creating and migrating.
 */
public final class Templates {

    private static final String UNFINISHED = "unfinished";
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
        Path unfinished = folder.resolve(UNFINISHED);
        deleteTree(unfinished);
        try {
            Files.createDirectories(folder);
            try (DerbyDatabase database = DerbyDatabase.open(unfinished.toString(), "create=true", 2)) {
                Schema.bringUp(database.dataSource(), Dialect.DERBY, schemas);
            }
            deleteOthers();
            Files.move(unfinished, template, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return template;
    }

    /** An older template is of no use once there is a newer one. */
    private void deleteOthers() throws IOException {
        try (Stream<Path> others = Files.list(folder)) {
            others.filter(other -> !other.endsWith(UNFINISHED)).forEach(Templates::deleteTree);
        }
    }

    /** Copy a closed database so that it is there as a whole or not at all, whenever the machine stops. */
    static void copy(Path template, Path database) throws IOException {
        Path unfinished = database.resolveSibling(database.getFileName() + "." + UNFINISHED);
        deleteTree(unfinished);
        try (Stream<Path> all = Files.walk(template)) {
            for (Path from : all.toList()) {
                copyOne(from, unfinished.resolve(template.relativize(from).toString()));
            }
        }
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyOne(Path from, Path to) throws IOException {
        Files.copy(from, to);
        if (Files.isRegularFile(to)) {
            try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        }
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
