package id.nusakinerja.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What Derby reads once, from system properties, when the first database opens. */
public final class DerbySettings {

    private static final Map<String, String> USUAL = Map.of(
            // Seconds until two who wait for each other are noticed, and until a wait is given up.
            "derby.locks.deadlockTimeout", "1",
            "derby.locks.waitTimeout", "20",
            "derby.infolog.append", "true");

    private DerbySettings() {}

    /** Set what the machine's owner has not set, and let the log be written there. */
    public static void apply(Path log) {
        USUAL.forEach(DerbySettings::setIfAbsent);
        setIfAbsent("derby.stream.error.file", log.toString());
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of (" + log + ") cannot be made.", e);
        }
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
