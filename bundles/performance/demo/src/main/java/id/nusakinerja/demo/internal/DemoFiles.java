package id.nusakinerja.demo.internal;

import id.nusakinerja.kernel.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of invented people in this bundle, one folder a city. */
final class DemoFiles {

    private DemoFiles() {}

    /** Read a file of a city; empty when the city has none. */
    static Optional<byte[]> find(TenantId tenant, String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(tenant.value() + "/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
