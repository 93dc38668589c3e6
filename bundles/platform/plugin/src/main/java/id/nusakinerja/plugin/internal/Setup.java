package id.nusakinerja.plugin.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/**
 * What the launcher says of this container.
 *
 * @param data the data folder
 * @param use where plugins come from
 * @param folder where plugins are dropped; empty when there is none
 * @param demoCertificate the certificate that signed the plugins of the build; empty unless it may be trusted
 * @param development whether unsigned plugins are taken, and one version may get another content
 */
record Setup(Path data, Use use, Optional<Path> folder, Optional<Path> demoCertificate, boolean development) {

    /** Where the plugins of a container come from. */
    enum Use {
        /** A server: from its store, which takes in what lies in the folder. */
        SERVER,
        /** A command on a data folder: from its store; nothing is taken in by itself. */
        DATA,
        /** A command without one: straight from the folder; nothing is kept. */
        FOLDER
    }

    static Setup of(BundleContext context) {
        return new Setup(
                setting(context, "nusakinerja.data").map(Path::of).orElse(Path.of("data")),
                setting(context, "nusakinerja.plugins.use").map(Use::valueOf).orElse(Use.SERVER),
                setting(context, "nusakinerja.plugins").map(Path::of),
                setting(context, "nusakinerja.plugins.demo-certificate").map(Path::of),
                setting(context, "nusakinerja.plugins.development")
                        .filter(Boolean::parseBoolean)
                        .isPresent());
    }

    Path store() {
        return data.resolve("plugins");
    }

    Path trust() {
        return data.resolve("trust");
    }

    private static Optional<String> setting(BundleContext context, String name) {
        return Optional.ofNullable(context.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
