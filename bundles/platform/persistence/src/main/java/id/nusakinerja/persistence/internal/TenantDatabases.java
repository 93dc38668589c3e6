package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The databases of all tenants: opened by the first who asks, closed when idle or when too many are open. */
public final class TenantDatabases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TenantDatabases.class);

    private final DatabaseOpener opener;
    private final Modules modules;
    private final int maxOpen;
    private final Duration idle;
    private final Clock clock;
    private final Map<TenantId, DatabaseSlot> slots = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /**
     * @param maxOpen how many may stay open beside those in use, at least 1
     * @param idle how long an unused database stays open
     */
    public TenantDatabases(DatabaseOpener opener, Modules modules, int maxOpen, Duration idle, Clock clock) {
        this.opener = opener;
        this.modules = modules;
        this.maxOpen = maxOpen;
        this.idle = idle;
        this.clock = clock;
    }

    /** Work with the database of a tenant; it stays open until the work returns. */
    <T> T use(TenantId tenant, Function<OpenDatabase, T> work) {
        if (stopped) {
            throw new IllegalStateException("The databases are closed: the system stops.");
        }
        DatabaseSlot slot = slot(tenant);
        try {
            T result = useOpen(slot, work);
            slot.note("");
            return result;
        } catch (DatabaseUnavailableException e) {
            slot.note(String.valueOf(e.getMessage()));
            LOG.error("{}", e.getMessage(), e);
            throw e;
        }
    }

    private <T> T useOpen(DatabaseSlot slot, Function<OpenDatabase, T> work) {
        boolean wasOpen = slot.isOpen();
        OpenDatabase database = slot.acquire();
        try {
            if (!wasOpen) {
                closeSurplus();
            }
            return work.apply(database);
        } finally {
            slot.release(clock.instant());
        }
    }

    DatabaseSlot slot(TenantId tenant) {
        return slots.computeIfAbsent(tenant, id -> new DatabaseSlot(id, opener, modules));
    }

    /** Work on a connection below the entity managers: for backups, measurements and tests. */
    public void withConnection(TenantId tenant, SqlWork work) {
        use(tenant, database -> {
            try (Connection connection = database.database().dataSource().getConnection()) {
                work.run(connection);
                return tenant;
            } catch (SQLException e) {
                throw new IllegalStateException("SQL on the database of (" + tenant + ") failed.", e);
            }
        });
    }

    /** Something to do on a connection. */
    @FunctionalInterface
    public interface SqlWork {
        void run(Connection connection) throws SQLException;
    }

    /** Close the databases that nobody has used for the idle time, and the surplus. */
    void closeIdle() {
        Instant limit = clock.instant().minus(idle);
        slots.values().stream().filter(slot -> slot.lastUse().isBefore(limit)).forEach(DatabaseSlot::closeIfUnused);
        closeSurplus();
    }

    /** Let go of one tenant: waits for its last user. */
    void closeNow(TenantId tenant) {
        DatabaseSlot slot = slots.get(tenant);
        if (slot != null) {
            slot.closeWhenQuiet();
        }
    }

    /** Let go of everything that was made for rooms that are no longer the present ones. */
    void closeOutdated() {
        slots.values().forEach(DatabaseSlot::closeIfOutdated);
    }

    @Override
    public void close() {
        stopped = true;
        slots.values().forEach(DatabaseSlot::closeWhenQuiet);
    }

    /** List the tenants whose database is open, in the order of their ids. */
    public List<TenantId> listOpen() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().isOpen())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void closeSurplus() {
        List<DatabaseSlot> open = slots.values().stream()
                .filter(DatabaseSlot::isOpen)
                .sorted(Comparator.comparing(DatabaseSlot::lastUse))
                .toList();
        int surplus = open.size() - maxOpen;
        for (DatabaseSlot slot : open) {
            if (surplus <= 0) {
                return;
            }
            if (slot.closeIfUnused()) {
                surplus--;
            }
        }
    }
}
