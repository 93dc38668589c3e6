package id.nusakinerja.plugin.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars of all plugins, each under its own SHA-256 ({@code sha256/<digest>.jar}), and beside each what is known of it
 * ({@code <digest>.properties}). A jar counts as installed exactly while that note is there, so one rename decides.
 */
final class PluginStore {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStore.class);
    private static final String NOTE = ".properties";

    private final Path folder;

    PluginStore(Path folder) {
        this.folder = folder.resolve("sha256");
    }

    Path jar(String hex) {
        return folder.resolve(hex + ".jar");
    }

    /** Put a jar there; it counts only after {@link #remember}. */
    Path put(String hex, byte[] jar) throws IOException {
        Path file = jar(hex);
        if (!isIntact(hex)) {
            SafeFiles.write(file, jar);
        }
        return file;
    }

    void remember(Kept kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.toProperties().store(text, null);
        SafeFiles.write(folder.resolve(kept.hex() + NOTE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The note goes first: what is left over by a power cut in between is a jar that nobody knows. */
    void forget(String hex) throws IOException {
        SafeFiles.delete(folder.resolve(hex + NOTE));
        SafeFiles.delete(jar(hex));
    }

    /** Whether the jar is still exactly what was put there. */
    boolean isIntact(String hex) {
        try {
            return Files.exists(jar(hex))
                    && Hex.sha256(Files.readAllBytes(jar(hex))).equals(hex);
        } catch (IOException e) {
            return false;
        }
    }

    List<Kept> list() {
        List<Kept> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(NOTE))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Optional<Kept> read(Path note) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            values.load(reader);
            return Optional.of(Kept.of(values));
        } catch (IOException | RuntimeException e) {
            LOG.error("{}: this plugin is not started, its note is at fault ({})", note, e.getMessage());
            return Optional.empty();
        }
    }
}
