package id.nusakinerja.testkit.bench;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntity;
import java.time.Instant;
import java.util.List;

/** The way of the rooms: a unit of work with its deed, entities in, columns out. */
final class ThroughUnitOfWork implements Contender {

    private static final String READ = "select n.id, n.text, n.writtenAt from NoteEntity n order by n.id";

    private final TestDatabase database;

    ThroughUnitOfWork(TestDatabase database) {
        this.database = database;
    }

    @Override
    public void insert(int rows) {
        for (long first = 1; first <= rows; first += BATCH) {
            insert(first, Math.min(rows, first + BATCH - 1));
        }
    }

    private void insert(long first, long last) {
        database.unitOfWork()
                .write(Actors.staff(), Deed.of("note.import", "note:" + first), em -> {
                    for (long number = first; number <= last; number++) {
                        em.persist(new NoteEntity(number, Contender.text(number), MOMENT));
                    }
                    return Outcome.done(last);
                })
                .getOrThrow();
    }

    @Override
    public long readInOrder() {
        return database.unitOfWork().read(Actors.TENANT, em -> {
            List<Object[]> rows = em.createQuery(READ, Object[].class)
                    .setHint("eclipselink.jdbc.fetch-size", 5000)
                    .getResultList();
            long sum = 0;
            for (Object[] row : rows) {
                sum += (Long) row[0] + ((String) row[1]).length() + (((Instant) row[2]).isBefore(MOMENT) ? 1 : 0);
            }
            return sum;
        });
    }
}
