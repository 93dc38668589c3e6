package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.TransactionJournal;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins, commits and rolls back, and turns a meeting with another writer into an outcome. */
public final class Transactions implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    /** How often a transaction that gave way to another one is run in all. */
    private static final int ATTEMPTS = 4;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final TenantDatabases databases;
    private final TransactionJournal journal;
    private final Set<Thread> atWork = ConcurrentHashMap.newKeySet();

    public Transactions(TenantDatabases databases, TransactionJournal journal) {
        this.databases = databases;
        this.journal = journal;
    }

    @Override
    public <T> T read(TenantId tenant, Function<EntityManager, T> work) {
        return alone(tenant, factory -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    return readOnce(factory, tenant, work);
                } catch (GaveWay e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                    stepAside(attempt);
                }
            }
        });
    }

    private static <T> T readOnce(EntityManagerFactory factory, TenantId tenant, Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            begin(em);
            return work.apply(em);
        } catch (RuntimeException e) {
            throw switch (Clash.of(e)) {
                case OUT_OF_REACH -> outOfReach(tenant, e);
                case GAVE_WAY -> new GaveWay(e);
                case NONE, SAME_ROW -> e;
            };
        } finally {
            end(em);
        }
    }

    @Override
    public <T> Outcome<T> write(Actor actor, Deed deed, Function<EntityManager, Outcome<T>> work) {
        return alone(actor.tenant(), factory -> {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                try {
                    return runOnce(factory, actor, deed, work);
                } catch (GaveWay e) {
                    LOG.debug(
                            "Attempt {} of {} in {} gave way to another writer",
                            attempt,
                            deed.action(),
                            actor.tenant());
                    stepAside(attempt);
                }
            }
            return runLast(factory, actor, deed, work);
        });
    }

    /** Who runs again at once may take the row before the other has woken up, and both meet in the same way again. */
    private static void stepAside(int attempt) {
        long longest = PAUSE.toNanos() << attempt;
        LockSupport.parkNanos(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2));
    }

    private <T> Outcome<T> runLast(
            EntityManagerFactory factory, Actor actor, Deed deed, Function<EntityManager, Outcome<T>> work) {
        try {
            return runOnce(factory, actor, deed, work);
        } catch (GaveWay e) {
            LOG.warn("{} in {} gave way to other writers {} times", deed.action(), actor.tenant(), ATTEMPTS);
            return Outcome.conflict();
        }
    }

    private <T> Outcome<T> runOnce(
            EntityManagerFactory factory, Actor actor, Deed deed, Function<EntityManager, Outcome<T>> work) {
        EntityManager em = factory.createEntityManager();
        try {
            begin(em);
            Outcome<T> outcome = work.apply(em);
            if (outcome instanceof Outcome.Done<T>) {
                // The rows of the use case first: a conflict shows before the trail is locked, and locks keep one
                // order.
                em.flush();
                // What is written need not be compared again at the commit.
                em.clear();
                journal.record(em, actor, deed);
                em.getTransaction().commit();
            }
            return outcome;
        } catch (RuntimeException e) {
            // EclipseLink throws its own exceptions beside those of Jakarta Persistence; the cause tells them apart.
            return switch (Clash.of(e)) {
                case NONE -> throw e;
                case SAME_ROW -> Outcome.conflict();
                case OUT_OF_REACH -> throw outOfReach(actor.tenant(), e);
                case GAVE_WAY -> throw new GaveWay(e);
            };
        } finally {
            end(em);
        }
    }

    private static DatabaseUnavailableException outOfReach(TenantId tenant, RuntimeException cause) {
        return new DatabaseUnavailableException(tenant, "The database of (" + tenant + ") is out of reach.", cause);
    }

    /** One connection and one transaction from the first query on: what is read fits together, and large results stream. */
    private static void begin(EntityManager em) {
        em.getTransaction().begin();
        em.unwrap(Connection.class);
    }

    /** A connection that broke cannot be rolled back, which must not hide why: the database itself forgets the work. */
    private static void end(EntityManager em) {
        try (em) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            LOG.debug("A transaction could not be rolled back", e);
        }
    }

    /** A second unit of work of the same thread would wait for the rows of the first for ever. */
    private <T> T alone(TenantId tenant, Function<EntityManagerFactory, T> work) {
        Thread me = Thread.currentThread();
        if (!atWork.add(me)) {
            throw new IllegalStateException("A unit of work within a unit of work, in the tenant (" + tenant + ").\n"
                    + "Maybe ask the other service before the work begins, and hand its answer in.");
        }
        try {
            return databases.use(tenant, database -> work.apply(database.factory()));
        } finally {
            atWork.remove(me);
        }
    }

    /** Carries a transaction that was chosen to give way out of the attempt. */
    private static final class GaveWay extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GaveWay(Throwable cause) {
            super(cause);
        }
    }
}
