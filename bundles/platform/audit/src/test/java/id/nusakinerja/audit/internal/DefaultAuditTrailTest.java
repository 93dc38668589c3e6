package id.nusakinerja.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.audit.AuditEntry;
import id.nusakinerja.audit.TrailCheck;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultAuditTrailTest {

    private final Actor administrator = Actors.cityAdministrator();
    private final TestClock clock = TestClock.at("2026-03-02T02:00:00Z");
    private final TestDatabase database = TestDatabase.withJournal(new ChainedJournal(clock), new AuditEntities());
    private final DefaultAuditTrail trail = new DefaultAuditTrail(database.unitOfWork());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsWhoDidWhatAndWhen() {
        Actor staff = Actors.staff();
        database.unitOfWork().write(staff, new Deed("target.propose", "skp:7", "first"), em -> Outcome.done(7));

        assertThat(trail.listLatest(administrator, 10))
                .containsExactly(new AuditEntry(
                        1,
                        Instant.parse("2026-03-02T02:00:00Z"),
                        staff.accountId(),
                        staff.name(),
                        Optional.empty(),
                        "target.propose",
                        "skp:7",
                        "first"));
    }

    @Test
    void keepsWhoTookAListAway() {
        new DefaultExportJournal(database.unitOfWork()).note(Actors.performanceManager(), "pegawai", "xlsx");

        assertThat(trail.listFor(administrator, "list:pegawai")).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("audit.export");
            assertThat(entry.accountName())
                    .isEqualTo(Actors.performanceManager().name());
            assertThat(entry.detail()).isEqualTo("xlsx");
        });
    }

    @Test
    void listsTheNewestFirstAndOneSubjectInItsOrder() {
        act(5);

        assertThat(trail.listLatest(administrator, 2))
                .extracting(AuditEntry::sequence)
                .containsExactly(5L, 4L);
        assertThat(trail.listFor(administrator, "note:3"))
                .extracting(AuditEntry::sequence)
                .containsExactly(3L);
    }

    @Test
    void isShownToNobodyElse() {
        assertThatThrownBy(() -> trail.listLatest(Actors.unitHead(), 10)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> trail.listFor(Actors.assessor(), "skp:7")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> trail.verify(Actors.staff())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void keepsNoRowOfARefusedUseCase() {
        Reason no = new Reason("note.no", Text.of("tidak", "no"), LegalBasis.HOUSE_RULE);

        database.unitOfWork().write(Actors.staff(), Deed.of("note.write", "note:1"), em -> Outcome.refused(no));

        assertThat(trail.verify(administrator)).isEqualTo(new TrailCheck.Intact(0, "0".repeat(64)));
    }

    @Test
    void chainsTheRowsOfManyWritersWithoutAGap() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            var outcomes = writers.invokeAll(IntStream.range(0, 80)
                    .<java.util.concurrent.Callable<Outcome<Integer>>>mapToObj(number -> () -> write(number))
                    .toList());
            for (var outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
            }
        }

        assertThat(trail.listLatest(administrator, 100))
                .extracting(AuditEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.iterate(80, n -> n - 1).limit(80).boxed().toList());
        assertThat(trail.verify(administrator)).isInstanceOf(TrailCheck.Intact.class);
    }

    @Nested
    class WhenSomebodyReachesIntoTheDatabase {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update AUDIT_ENTRY set DETAIL = 'other' where SEQUENCE_NO = 3",
                    "update AUDIT_ENTRY set ACCOUNT_ID = 1 where SEQUENCE_NO = 3",
                    "update AUDIT_ENTRY set ACTING_FOR = 1 where SEQUENCE_NO = 3",
                    "update AUDIT_ENTRY set DONE_AT = TIMESTAMP('2020-01-01 00:00:00') where SEQUENCE_NO = 3",
                    "update AUDIT_ENTRY set PREVIOUS_HASH = ROW_HASH where SEQUENCE_NO = 3",
                    "update AUDIT_ENTRY set ROW_HASH = PREVIOUS_HASH where SEQUENCE_NO = 3",
                    "delete from AUDIT_ENTRY where SEQUENCE_NO = 3",
                })
        void namesTheFirstAlteredRow(String sql) {
            act(5);

            tamper(sql);

            assertThat(trail.verify(administrator)).isEqualTo(new TrailCheck.Altered(3));
        }

        @Test
        void namesTheFirstOfTheRowsCutOffAtTheEnd() {
            act(5);

            tamper("delete from AUDIT_ENTRY where SEQUENCE_NO > 3");

            assertThat(trail.verify(administrator)).isEqualTo(new TrailCheck.Altered(4));
        }

        @Test
        void noticesRowsCutOffTogetherWithTheCount() {
            act(5);

            tamper("delete from AUDIT_ENTRY where SEQUENCE_NO > 3");
            tamper("update AUDIT_HEAD set LAST_SEQUENCE = 3");

            assertThat(trail.verify(administrator)).isEqualTo(new TrailCheck.Altered(3));
        }

        /** A read is rolled back, so the statement commits by itself on a connection of its own. */
        private void tamper(String sql) {
            database.execute(sql);
        }
    }

    private void act(int times) {
        for (int number = 1; number <= times; number++) {
            write(number).getOrThrow();
        }
    }

    private Outcome<Integer> write(int number) {
        return database.unitOfWork()
                .write(Actors.staff(), new Deed("note.write", "note:" + number, "n"), em -> Outcome.done(number));
    }

    @Test
    void checksMoreRowsThanFitIntoOnePage() {
        act(1003);

        assertThat(trail.verify(administrator))
                .isInstanceOfSatisfying(
                        TrailCheck.Intact.class,
                        intact -> assertThat(intact.rows()).isEqualTo(1003));
    }
}
