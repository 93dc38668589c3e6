package id.nusakinerja.paxjupiter.outside;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Where a class was loaded from. */
final class CodeSource {

    private CodeSource() {}

    /** Get the jar or folder of a class on the class path. */
    static Path of(Class<?> type) {
        try {
            return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No file holds (" + type.getName() + ").", e);
        }
    }
}
