package id.nusakinerja.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntity;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for a unit of work on every database. */
abstract class UnitOfWorkContract {

    private static final Actor STAFF = Actors.staff();
    private static final Deed DEED = Deed.of("note.write", "note:1");
    private static final Instant MOMENT = Instant.parse("2026-03-02T02:00:00.123456Z");
    private static final Reason NO = new Reason("note.no", Text.of("tidak", "no"), LegalBasis.HOUSE_RULE);

    private final ExecutorService others = Executors.newCachedThreadPool();
    private TestDatabase database;
    private UnitOfWork unitOfWork;

    /** Make an empty database with the table of notes for each tenant. */
    abstract TestDatabase create();

    @BeforeEach
    void open() {
        database = create();
        unitOfWork = database.unitOfWork();
    }

    @AfterEach
    void close() {
        others.shutdownNow();
        database.close();
    }

    @Test
    void keepsWhatADoneUseCaseWroteTogetherWithItsDeed() {
        write(1, "one");

        assertThat(find(1)).hasValueSatisfying(note -> {
            assertThat(note.text()).isEqualTo("one");
            assertThat(note.writtenAt()).isEqualTo(MOMENT);
            assertThat(note.version()).isEqualTo(1);
            assertThat(note.picture()).isNull();
        });
        assertThat(database.deeds()).containsExactly(DEED);
    }

    @Test
    void keepsBytes() {
        byte[] picture = new byte[300_000];
        picture[299_999] = 7;
        NoteEntity note = new NoteEntity(1, "one", MOMENT);
        note.attach(picture);

        unitOfWork.write(STAFF, DEED, em -> persist(em, note)).getOrThrow();

        assertThat(find(1))
                .hasValueSatisfying(found -> assertThat(found.picture()).isEqualTo(picture));
    }

    @Test
    void keepsNothingOfARefusedUseCase() {
        Outcome<Long> outcome = unitOfWork.write(STAFF, DEED, em -> {
            em.persist(new NoteEntity(1, "one", MOMENT));
            em.flush();
            return Outcome.refused(NO);
        });

        assertThat(outcome).isEqualTo(Outcome.refused(NO));
        assertThat(find(1)).isEmpty();
        assertThat(database.deeds()).isEmpty();
    }

    @Test
    void keepsNothingOfAUseCaseThatFails() {
        assertThatThrownBy(() -> unitOfWork.write(STAFF, DEED, em -> {
                    em.persist(new NoteEntity(1, "one", MOMENT));
                    em.flush();
                    throw new IllegalStateException("planned by the test");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("planned by the test");

        assertThat(find(1)).isEmpty();
        assertThat(database.deeds()).isEmpty();
    }

    @Test
    void throwsAwayWhatAReadChanges() {
        write(1, "one");

        unitOfWork.read(Actors.TENANT, em -> {
            em.find(NoteEntity.class, 1L).write("changed");
            em.flush();
            return 1;
        });

        assertThat(find(1)).hasValueSatisfying(note -> assertThat(note.text()).isEqualTo("one"));
    }

    @Test
    void tellsTheSecondWriterOfTheSameRow() throws Exception {
        write(1, "one");

        Outcome<Long> second = unitOfWork.write(STAFF, DEED, em -> {
            NoteEntity mine = em.find(NoteEntity.class, 1L);
            elsewhere(() -> change(1, "theirs")).getOrThrow();
            mine.write("mine");
            return Outcome.done(1L);
        });

        assertThat(second.isConflict()).isTrue();
        assertThat(find(1)).hasValueSatisfying(note -> {
            assertThat(note.text()).isEqualTo("theirs");
            assertThat(note.version()).isEqualTo(2);
        });
        assertThat(database.deeds()).hasSize(2);
    }

    @Test
    void tellsWhoMakesWhatAnotherHasMadeMeanwhile() {
        write(1, "one");

        Outcome<Long> second = unitOfWork.write(STAFF, DEED, em -> persist(em, new NoteEntity(1, "again", MOMENT)));

        assertThat(second.isConflict()).isTrue();
        assertThat(database.deeds()).hasSize(1);
    }

    @Test
    void runsAgainWhatGaveWayInADeadlock() throws Exception {
        write(1, "one");
        write(2, "two");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        Future<Outcome<Long>> forwards = others.submit(() -> changeBoth(1, 2, bothHoldOne, runs));
        Future<Outcome<Long>> backwards = others.submit(() -> changeBoth(2, 1, bothHoldOne, runs));
        List<Outcome<Long>> outcomes = List.of(forwards.get(60, TimeUnit.SECONDS), backwards.get(60, TimeUnit.SECONDS));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
        assertThat(runs.get()).as("both, and the one that gave way again").isGreaterThanOrEqualTo(3);
        assertThat(database.deeds()).hasSize(4);
    }

    @Test
    void readsAgainWhatGaveWay() {
        write(1, "one");
        AtomicInteger runs = new AtomicInteger();

        long found = unitOfWork.read(Actors.TENANT, em -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("deadlock", "40001"));
            }
            return em.find(NoteEntity.class, 1L).id();
        });

        assertThat(found).isEqualTo(1);
        assertThat(runs).hasValue(2);
    }

    @Test
    void readsOnceWhatFailsForAnotherReason() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> unitOfWork.read(Actors.TENANT, em -> {
                    throw new ClassCastException("run " + runs.incrementAndGet());
                }))
                .isInstanceOf(ClassCastException.class);

        assertThat(runs).hasValue(1);
    }

    @Test
    void losesNoChangeOfManyWriters() throws Exception {
        write(1, "");
        List<Callable<Integer>> writers = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(n -> this::appendTenTimes)
                .toList();

        for (Future<Integer> writer : others.invokeAll(writers)) {
            assertThat(writer.get()).isEqualTo(10);
        }

        assertThat(find(1)).hasValueSatisfying(note -> assertThat(note.text()).hasSize(80));
        assertThat(database.deeds()).hasSize(81);
    }

    @Test
    void keepsTenantsApart() {
        write(1, "one");

        assertThat(find(Actors.OTHER_TENANT, 1)).isEmpty();
        unitOfWork
                .write(
                        Actors.of(Actors.OTHER_TENANT, STAFF),
                        DEED,
                        em -> persist(em, new NoteEntity(1, "other", MOMENT)))
                .getOrThrow();
        assertThat(find(1)).hasValueSatisfying(note -> assertThat(note.text()).isEqualTo("one"));
        assertThat(database.deeds()).hasSize(1);
    }

    @Test
    void refusesAUnitOfWorkWithinAnother() {
        assertThatThrownBy(() -> unitOfWork.read(Actors.TENANT, em -> find(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("A unit of work within a unit of work, in the tenant (semarang).");
        assertThat(find(1)).isEmpty();
    }

    private int appendTenTimes() {
        int done = 0;
        while (done < 10) {
            Outcome<Long> outcome = unitOfWork.write(STAFF, DEED, em -> {
                NoteEntity note = em.find(NoteEntity.class, 1L);
                note.write(note.text() + "x");
                return Outcome.done(1L);
            });
            done += outcome.isConflict() ? 0 : 1;
        }
        return done;
    }

    private Outcome<Long> changeBoth(long first, long then, CyclicBarrier barrier, AtomicInteger runs) {
        boolean[] waited = new boolean[1];
        return unitOfWork.write(STAFF, DEED, em -> {
            runs.incrementAndGet();
            lock(em, first);
            if (!waited[0]) {
                waited[0] = true;
                await(barrier);
            }
            lock(em, then);
            return Outcome.done(then);
        });
    }

    /** Locks the row without touching its version: a conflict of versions is another test. */
    private static void lock(EntityManager em, long id) {
        em.createNativeQuery("UPDATE NOTE SET WRITTEN_AT = WRITTEN_AT WHERE ID = " + id)
                .executeUpdate();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T elsewhere(Callable<T> call) {
        try {
            return others.submit(call).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome<Long> change(long id, String text) {
        return unitOfWork.write(STAFF, DEED, em -> {
            em.find(NoteEntity.class, id).write(text);
            return Outcome.done(id);
        });
    }

    private void write(long id, String text) {
        unitOfWork
                .write(STAFF, DEED, em -> persist(em, new NoteEntity(id, text, MOMENT)))
                .getOrThrow();
    }

    private static Outcome<Long> persist(EntityManager em, NoteEntity note) {
        em.persist(note);
        return Outcome.done(note.id());
    }

    private Optional<NoteEntity> find(long id) {
        return find(Actors.TENANT, id);
    }

    private Optional<NoteEntity> find(TenantId tenant, long id) {
        return unitOfWork.read(tenant, em -> Optional.ofNullable(em.find(NoteEntity.class, id)));
    }
}
