package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.TenantId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The place of one tenant's database: closed, or open with a number of users. The first user opens it while the others
 * wait; nobody closes it under a user.
 */
final class DatabaseSlot {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final TenantId tenant;
    private final DatabaseOpener opener;
    private final Modules modules;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private @Nullable OpenDatabase open;
    private int users;
    private volatile Instant lastUse = Instant.MIN;
    private volatile String problem = "";

    DatabaseSlot(TenantId tenant, DatabaseOpener opener, Modules modules) {
        this.tenant = tenant;
        this.opener = opener;
        this.modules = modules;
    }

    /** Open when needed and count one user; each call needs one {@link #release}. */
    OpenDatabase acquire() {
        lock.lock();
        try {
            while (isOutdated() && users > 0) {
                quiet.awaitUninterruptibly();
            }
            if (isOutdated()) {
                closeNow();
            }
            OpenDatabase current = open;
            if (current == null) {
                current = openNow();
                open = current;
            }
            users++;
            return current;
        } finally {
            lock.unlock();
        }
    }

    void release(Instant now) {
        lock.lock();
        try {
            users--;
            lastUse = now;
            if (users == 0 && isOutdated()) {
                closeNow();
            }
            quiet.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Close unless somebody uses it right now. */
    boolean closeIfUnused() {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            if (users > 0 || open == null) {
                return false;
            }
            closeNow();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Close when it was made for rooms that have changed since; a user in between closes it when done. */
    void closeIfOutdated() {
        lock.lock();
        try {
            if (users == 0 && isOutdated()) {
                closeNow();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Wait for the last user, though not for ever, then close. */
    void closeWhenQuiet() {
        lock.lock();
        try {
            long nanos = PATIENCE.toNanos();
            while (users > 0 && nanos > 0) {
                nanos = quiet.awaitNanos(nanos);
            }
            closeNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closeNow();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return open != null;
        } finally {
            lock.unlock();
        }
    }

    Instant lastUse() {
        return lastUse;
    }

    /** Get why the last use failed; empty when it did not. */
    String problem() {
        return problem;
    }

    /** Note how the last use went; empty when well. */
    void note(String words) {
        problem = words;
    }

    private boolean isOutdated() {
        return open != null && open.modules() != modules.current().number();
    }

    private OpenDatabase openNow() {
        ModuleSet present = modules.current();
        try {
            return OpenDatabase.over(opener.open(tenant, present), tenant.value(), present);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    tenant, "The database of (" + tenant + ") does not open: " + Problems.inWords(e), e);
        }
    }

    private void closeNow() {
        OpenDatabase current = open;
        open = null;
        if (current != null) {
            current.close();
        }
    }
}
