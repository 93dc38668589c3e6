package id.nusakinerja.persistence.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * What the machine's owner may set, as framework or system properties.
 *
 * @param data {@code nusakinerja.data}: where the databases lie
 * @param log where Derby writes its own log
 * @param maxOpen {@code nusakinerja.database.max-open}: databases open at once, beside those in use
 * @param idle {@code nusakinerja.database.idle-minutes}: minutes until an unused one is closed
 * @param connections {@code nusakinerja.database.connections}: largest number a database
 */
record Settings(Path data, Path log, int maxOpen, Duration idle, int connections) {

    static Settings of(BundleContext context) {
        Path data = Path.of(or(context.getProperty("nusakinerja.data"), "data"))
                .toAbsolutePath()
                .normalize();
        String logs =
                or(context.getProperty("nusakinerja.logs"), data.resolve("logs").toString());
        return new Settings(
                data,
                Path.of(logs).resolve("derby.log"),
                number(context, "nusakinerja.database.max-open", 64),
                Duration.ofMinutes(number(context, "nusakinerja.database.idle-minutes", 30)),
                number(context, "nusakinerja.database.connections", 8));
    }

    private static int number(BundleContext context, String key, int usual) {
        String text = or(context.getProperty(key), String.valueOf(usual));
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("The setting (" + key + ") is (" + text
                    + "), which is no number above 0.\nMaybe take it out: then it is " + usual + ".");
        }
        return Integer.parseInt(text);
    }

    private static String or(@Nullable String value, String usual) {
        return value == null || value.isBlank() ? usual : value.strip();
    }
}
