package id.nusakinerja.testkit;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.EntityModule;
import id.nusakinerja.persistence.TransactionJournal;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.persistence.internal.DatabaseOpener;
import id.nusakinerja.persistence.internal.DerbySettings;
import id.nusakinerja.persistence.internal.Modules;
import id.nusakinerja.persistence.internal.Templates;
import id.nusakinerja.persistence.internal.TenantDatabases;
import id.nusakinerja.persistence.internal.TenantDatabases.SqlWork;
import id.nusakinerja.persistence.internal.TenantOpener;
import id.nusakinerja.persistence.internal.Transactions;
import id.nusakinerja.testkit.internal.CountedDatabases;
import id.nusakinerja.testkit.internal.MemoryDatabases;
import id.nusakinerja.testkit.internal.RecordedDeeds;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real unit of work on an empty Derby database in memory, with the tables of the given rooms. Every tenant that is used
 * gets a database of its own. Make one in a field of the test, close it in {@code @AfterEach}.
 */
public final class TestDatabase implements AutoCloseable {

    private static final int MANY = 100;

    private final TenantDatabases databases;
    private final UnitOfWork unitOfWork;

    private TestDatabase(DatabaseOpener opener, Modules modules, TransactionJournal journal) {
        this.databases = new TenantDatabases(opener, modules, MANY, Duration.ofHours(1), Clock.systemUTC());
        this.unitOfWork = new Transactions(databases, journal);
    }

    /** Make a database with the tables of these rooms; deeds are recorded for {@link #deeds}. */
    public static TestDatabase of(EntityModule... modules) {
        return on(new MemoryDatabases(), modules);
    }

    /** Make a database that counts the statements which are prepared on it. */
    public static TestDatabase counting(AtomicLong statements, EntityModule... modules) {
        return on(new CountedDatabases(new MemoryDatabases(), statements), modules);
    }

    /** Make a database elsewhere than in memory. */
    public static TestDatabase on(DatabaseOpener opener, EntityModule... modules) {
        RecordedDeeds deeds = new RecordedDeeds(new CountingIds());
        return new TestDatabase(opener, Modules.of(modules).and(deeds), deeds);
    }

    /** Make a database in a data folder as the container has it, for the tenant of {@link Actors}; closed, it stays there. */
    public static TestDatabase inFolder(Path data, TransactionJournal journal, EntityModule... modules) {
        DerbySettings.apply(data.resolve("logs").resolve("derby.log"));
        TenantOpener opener = new TenantOpener(FixedTenants.of(Actors.TENANT), data, 4, variable -> "");
        return new TestDatabase(opener, Modules.of(modules), journal);
    }

    /** Make a database at an address of PostgreSQL, for the tenant of {@link Actors}; it must exist, tables are made. */
    public static TestDatabase at(String url, TransactionJournal journal, EntityModule... modules) {
        FixedTenants tenants = FixedTenants.of(FixedTenants.tenantAt(Actors.TENANT, url));
        TenantOpener opener = new TenantOpener(tenants, Path.of("unused"), 4, variable -> "");
        return new TestDatabase(opener, Modules.of(modules), journal);
    }

    /** Delete a data folder after use. */
    public static void deleteFolder(Path data) {
        Templates.deleteTree(data);
    }

    /** Make a database whose deeds go to a journal of the test's choice; {@link #deeds} cannot be asked. */
    public static TestDatabase withJournal(TransactionJournal journal, EntityModule... modules) {
        return new TestDatabase(new MemoryDatabases(), Modules.of(modules), journal);
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** List the deeds that were committed for the tenant of {@link Actors}, in their order. */
    public List<Deed> deeds() {
        return deeds(Actors.TENANT);
    }

    public List<Deed> deeds(TenantId tenant) {
        return unitOfWork.read(tenant, RecordedDeeds::list);
    }

    /** Run one SQL statement behind the back of the software, for the tenant of {@link Actors}: to break something. */
    public void execute(String sql) {
        withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** Work on a connection below the entity managers, for the tenant of {@link Actors}. */
    public void withConnection(SqlWork work) {
        databases.withConnection(Actors.TENANT, work);
    }

    @Override
    public void close() {
        databases.close();
    }
}
