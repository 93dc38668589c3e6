package id.nusakinerja.tests.container;

import id.nusakinerja.testkit.PostgresServer;
import id.nusakinerja.tests.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped tenants, with Kota Surakarta moved to a PostgreSQL server of its own, which ends with the tests. */
final class TenantsOnBothDatabases {

    private static final String MOVED = "surakarta.json";

    private TenantsOnBothDatabases() {}

    static Path prepare() {
        PostgresServer server = PostgresServer.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "postgresql-end"));
        server.create("surakarta");
        Path folder = Installation.newFolder("tenants");
        try (Stream<Path> shipped = Files.list(Installation.file("tenant-configs"))) {
            for (Path file : shipped.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
            Path moved = folder.resolve(MOVED);
            String settings = Files.readString(moved);
            Files.write(
                    moved,
                    List.of(settings.replaceFirst(
                            "\\{", "{\n  \"databaseUrl\": \"" + server.url("surakarta") + "\",")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
