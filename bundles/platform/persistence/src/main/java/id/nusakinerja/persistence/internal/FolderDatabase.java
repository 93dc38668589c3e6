package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The Derby database of a tenant in its folder. A marker lies beside it while it is open: found at the next start, it says
 * that the last run ended without closing.
 */
final class FolderDatabase implements Database {

    private final DerbyDatabase derby;
    private final Path marker;

    private FolderDatabase(DerbyDatabase derby, Path marker) {
        this.derby = derby;
        this.marker = marker;
    }

    /** Open the database that exists in this folder; Derby brings it to its last commit where needed. */
    static FolderDatabase open(Path folder, int connections) throws SQLException {
        Path marker = marker(folder);
        try {
            Files.writeString(marker, "open\n");
        } catch (IOException e) {
            throw new SQLException("The folder of the database is not writable", "08001", e);
        }
        return new FolderDatabase(DerbyDatabase.open(database(folder).toString(), "", connections), marker);
    }

    static Path folder(Path data, TenantId tenant) {
        return data.resolve("tenants").resolve(tenant.value());
    }

    static Path database(Path folder) {
        return folder.resolve("db");
    }

    static boolean wasLeftOpen(Path folder) {
        return Files.exists(marker(folder));
    }

    @Override
    public DataSource dataSource() {
        return derby.dataSource();
    }

    @Override
    public Dialect dialect() {
        return Dialect.DERBY;
    }

    @Override
    public void close() {
        derby.close();
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path marker(Path folder) {
        return folder.resolve("db.open");
    }
}
