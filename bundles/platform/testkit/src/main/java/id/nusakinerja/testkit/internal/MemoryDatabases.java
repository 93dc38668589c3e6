package id.nusakinerja.testkit.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.internal.Database;
import id.nusakinerja.persistence.internal.DatabaseOpener;
import id.nusakinerja.persistence.internal.DerbyDatabase;
import id.nusakinerja.persistence.internal.DerbySettings;
import id.nusakinerja.persistence.internal.Dialect;
import id.nusakinerja.persistence.internal.ModuleSet;
import id.nusakinerja.persistence.internal.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Databases in memory, gone when closed. The tables of one set of rooms are migrated once a JVM; every further database
 * is a copy of that one.
 */
public final class MemoryDatabases implements DatabaseOpener {

    private static final int CONNECTIONS = 16;
    private static final AtomicLong COUNT = new AtomicLong();

    @Override
    public Database open(TenantId tenant, ModuleSet modules) throws SQLException {
        String template = Holder.TEMPLATES.get(modules).toString();
        return new Fleeting(DerbyDatabase.open(
                "memory:" + tenant + COUNT.incrementAndGet(), "createFrom=" + template, CONNECTIONS));
    }

    /** Derby sleeps half a second over a database in memory that goes; no test needs to wait for that. */
    private record Fleeting(Database database) implements Database {

        @Override
        public DataSource dataSource() {
            return database.dataSource();
        }

        @Override
        public Dialect dialect() {
            return database.dialect();
        }

        @Override
        public void close() {
            Thread.ofPlatform().daemon().name("end of a database in memory").start(database::close);
        }
    }

    private static final class Holder {

        private static final Templates TEMPLATES = new Templates(temporaryFolder());

        private static Path temporaryFolder() {
            try {
                Path folder = Files.createTempDirectory("nusakinerja-templates-");
                DerbySettings.apply(folder.resolve("derby.log"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Templates.deleteTree(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
