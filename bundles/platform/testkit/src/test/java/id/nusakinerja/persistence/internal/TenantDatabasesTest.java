package id.nusakinerja.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.internal.MemoryDatabases;
import id.nusakinerja.testkit.internal.NoteEntities;
import id.nusakinerja.testkit.internal.RecordedDeeds;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenantDatabasesTest {

    private static final TenantId A = new TenantId("kota-a");
    private static final TenantId B = new TenantId("kota-b");
    private static final TenantId C = new TenantId("kota-c");
    private static final TenantId BROKEN = new TenantId("kota-rusak");
    private static final TenantId AWAY = new TenantId("kota-jauh");

    private final TestClock clock = TestClock.at("2026-03-02T02:00:00Z");
    private final Modules modules = Modules.of(new NoteEntities());
    private final MemoryDatabases memory = new MemoryDatabases();
    private final AtomicInteger openings = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean isAway = new AtomicBoolean();
    private final TenantDatabases databases =
            new TenantDatabases(this::open, modules, 2, Duration.ofMinutes(30), clock);
    private final ExecutorService others = Executors.newCachedThreadPool();

    private Database open(TenantId tenant, ModuleSet present) throws SQLException {
        openings.incrementAndGet();
        if (tenant.equals(BROKEN)) {
            throw new SQLException("The disk is full", "XSDG0");
        }
        Database opened = memory.open(tenant, present);
        return tenant.equals(AWAY) ? new Leaving(opened, leaving(opened.dataSource())) : opened;
    }

    @AfterEach
    void close() {
        others.shutdownNow();
        databases.close();
    }

    @Test
    void opensOnFirstUseAndKeepsOpen() {
        assertThat(databases.listOpen()).isEmpty();

        use(A);
        use(A);

        assertThat(databases.listOpen()).containsExactly(A);
        assertThat(openings).hasValue(1);
    }

    @Test
    void opensOnceForManyFirstUsers() throws Exception {
        List<Callable<String>> users =
                Stream.<Callable<String>>generate(() -> () -> use(A)).limit(12).toList();

        for (Future<String> user : others.invokeAll(users)) {
            assertThat(user.get()).isEqualTo("used");
        }

        assertThat(openings).hasValue(1);
    }

    @Test
    void closesWhatWasUnusedForLongestWhenTooManyAreOpen() {
        Stream.of(A, B, A, C).forEach(tenant -> {
            use(tenant);
            clock.advance(Duration.ofSeconds(1));
        });

        assertThat(databases.listOpen()).containsExactly(A, C);
    }

    @Test
    void closesNothingUnderAUser() throws Exception {
        CountDownLatch inUse = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<Boolean> user = others.submit(() -> databases.use(A, database -> {
            inUse.countDown();
            await(finish);
            return database.factory().isOpen();
        }));
        await(inUse);

        use(B);
        use(C);
        clock.advance(Duration.ofHours(1));
        databases.closeIdle();

        assertThat(databases.listOpen()).contains(A);
        finish.countDown();
        assertThat(user.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closesWhatIsIdle() {
        use(A);
        clock.advance(Duration.ofMinutes(20));
        use(B);
        clock.advance(Duration.ofMinutes(20));

        databases.closeIdle();

        assertThat(databases.listOpen()).containsExactly(B);
        assertThat(use(A)).isEqualTo("used");
    }

    @Test
    void opensAnewForTheRoomsThatCameOrWent() {
        use(A);
        RecordedDeeds late = new RecordedDeeds(() -> 1);

        modules.add(late);
        databases.closeOutdated();
        assertThat(databases.listOpen()).isEmpty();
        assertThat(use(A)).isEqualTo("used");

        modules.remove(late);
        databases.closeOutdated();
        assertThat(databases.listOpen()).isEmpty();
        assertThat(use(A)).isEqualTo("used");
    }

    @Test
    void waitsForTheUserBeforeItOpensAnew() throws Exception {
        CountDownLatch inUse = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<Boolean> user = others.submit(() -> databases.use(A, database -> {
            inUse.countDown();
            await(finish);
            return database.factory().isOpen();
        }));
        await(inUse);

        modules.add(new RecordedDeeds(() -> 1));
        databases.closeOutdated();
        Future<String> next = others.submit(() -> use(A));

        assertThat(openings).hasValue(1);
        finish.countDown();
        assertThat(user.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(next.get(60, TimeUnit.SECONDS)).isEqualTo("used");
        assertThat(openings).hasValue(2);
    }

    @Test
    void leavesTheOthersRunningWhenOneDoesNotOpen() {
        assertThatThrownBy(() -> use(BROKEN))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("The database of (kota-rusak) does not open: SQLState XSDG0, The disk is full");

        assertThat(databases.slot(BROKEN).problem()).endsWith("The disk is full");
        assertThat(use(A)).isEqualTo("used");
        assertThat(databases.slot(A).problem()).isEmpty();
    }

    /** The pool waits and tries already; whoever asked it again and again would hold a person for a minute. */
    @Test
    void doesNotAskADatabaseThatIsAwayAgainAndAgain() {
        use(AWAY);
        asked.set(0);
        isAway.set(true);

        Transactions work = new Transactions(databases, new RecordedDeeds(() -> 1));
        assertThatThrownBy(() -> work.read(AWAY, em -> "read"))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("The database of (kota-jauh) is out of reach.");

        assertThat(asked).as("to begin, and to roll back").hasValueLessThanOrEqualTo(2);
        assertThat(databases.slot(AWAY).problem()).endsWith("is out of reach.");
    }

    /** A pool of which nobody gets a connection any more once it is away. */
    private DataSource leaving(DataSource pool) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, values) -> {
                    asked.incrementAndGet();
                    if (isAway.get()) {
                        throw new SQLTransientConnectionException("Connection is not available");
                    }
                    return method.invoke(pool, values);
                });
    }

    private record Leaving(Database database, DataSource dataSource) implements Database {

        @Override
        public Dialect dialect() {
            return database.dialect();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @Test
    void refusesWorkAfterTheEnd() {
        databases.close();

        assertThatThrownBy(() -> use(A)).hasMessage("The databases are closed: the system stops.");
    }

    private String use(TenantId tenant) {
        return databases.use(tenant, database -> database.factory().isOpen() ? "used" : "closed");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
