package id.nusakinerja.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The demo password of an installation: made by chance once, kept in the data folder so that the next start has it too. */
final class DemoPasswords {

    private static final int GROUPS = 2;

    private DemoPasswords() {}

    static String of(Path data, Optional<String> wanted) {
        Path file = data.resolve("demo-password");
        try {
            if (wanted.isEmpty() && Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String password = wanted.orElseGet(() -> IssuedPasswords.make(GROUPS));
            Files.createDirectories(data);
            Files.writeString(file, password + "\n");
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
