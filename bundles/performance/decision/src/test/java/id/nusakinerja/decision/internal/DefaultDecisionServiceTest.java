package id.nusakinerja.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DefaultDecisionServiceTest {

    private final TestDatabase database = TestDatabase.of(new DecisionModule());
    private final TestClock clock = TestClock.on("2026-07-20");
    private final Upstream upstream = new Upstream();
    private final DefaultDecisionService service = new DefaultDecisionService(
            database.unitOfWork(),
            upstream.assessments(),
            upstream.cycle(),
            new Judge(upstream.book(), upstream.tenants(), upstream.organisation(), clock),
            new CountingIds());

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    private static AllowanceFacts facts(long version, Map<String, Integer> events) {
        return new AllowanceFacts(
                Actors.STAFF,
                Upstream.SECOND_QUARTER,
                Rupiah.of(5_000_000),
                Optional.of(Percent.HUNDRED),
                OptionalLong.empty(),
                events,
                "Rekap presensi Juni",
                version);
    }

    private Outcome<List<AllowanceFacts>> record(AllowanceFacts facts) {
        return service.recordFacts(Actors.performanceManager(), List.of(facts));
    }

    private Outcome<StoredDecision> decide() {
        return service.decide(Actors.performanceManager(), Actors.STAFF, Upstream.SECOND_QUARTER);
    }

    @Test
    void decidesByThePolicyAndKeepsTheReceipt() {
        record(facts(0, Map.of("TK", 2, "TL1", 1))).getOrThrow();

        StoredDecision decision = decide().getOrThrow();

        assertThat(decision.predicate()).isEqualTo(Predicate.BAIK);
        assertThat(decision.deductions()).isEqualTo(Rupiah.of(130_000));
        assertThat(decision.paid()).isEqualTo(Rupiah.of(4_870_000));
        assertThat(decision.policy()).isEqualTo("semarang:1.0.0");
        assertThat(ReceiptDocument.parse(decision.receipt()).isIntact()).isTrue();
        assertThat(service.listOwn(Actors.staff())).singleElement().satisfies(own -> {
            assertThat(own.receipt()).isEqualTo(decision.receipt());
            assertThat(own.outdated()).isFalse();
        });
    }

    @Test
    void givesTheSameBytesWheneverItDecidesAgain() {
        record(facts(0, Map.of("TK", 1))).getOrThrow();
        String first = decide().getOrThrow().receipt();
        clock.turnTo("2026-09-01");

        assertThat(decide().getOrThrow().receipt()).isEqualTo(first);
        assertThat(service.verify(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void waitsForTheAssessmentAndTheFacts() {
        upstream.withoutResult();

        assertThat(codes(decide())).containsExactly("decision.not-set", "decision.no-facts");
    }

    @Test
    void refusesAnEventThatThePolicyDoesNotKnow() {
        record(facts(0, Map.of("UPACARA", 1))).getOrThrow();

        assertThat(codes(decide())).containsExactly("reward.peristiwa");
        assertThat(service.findDecision(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER))
                .isEmpty();
    }

    @Test
    void decidesNothingWhileTheCityHasNoWorkingPolicy() {
        record(facts(0, Map.of())).getOrThrow();
        upstream.stopPolicy();

        assertThat(codes(decide())).containsExactly("policy.stopped");
    }

    @Test
    void changesNothingInALockedPeriod() {
        record(facts(0, Map.of())).getOrThrow();
        upstream.lock();

        assertThat(codes(decide())).containsExactly("decision.locked");
        assertThat(codes(record(facts(1, Map.of("TK", 1))))).containsExactly("decision.locked");
    }

    @Test
    void followsACorrectedResultAlsoInALockedPeriod() {
        record(facts(0, Map.of())).getOrThrow();
        decide().getOrThrow();
        upstream.lock();
        assertThat(codes(decide())).containsExactly("decision.locked");

        upstream.correctTo(Rating.DI_BAWAH);
        decide().getOrThrow();

        assertThat(own().outdated()).isFalse();
    }

    @Test
    void showsThatADecisionIsOutdatedAfterFactsOrRatingsChanged() {
        long version = record(facts(0, Map.of())).getOrThrow().getFirst().version();
        decide().getOrThrow();
        record(facts(version, Map.of("TK", 1))).getOrThrow();
        assertThat(own().outdated()).isTrue();

        decide().getOrThrow();
        assertThat(own().outdated()).isFalse();
        upstream.correctTo(Rating.DI_BAWAH);
        assertThat(own().outdated()).isTrue();
    }

    private StoredDecision own() {
        return service.findDecision(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER)
                .orElseThrow();
    }

    @Test
    void tellsTheSecondWhoRecordsFacts() {
        record(facts(0, Map.of())).getOrThrow();

        assertThat(record(facts(0, Map.of("TK", 3))).isConflict()).isTrue();
        assertThat(service.listFacts(Actors.performanceManager(), Upstream.SECOND_QUARTER))
                .singleElement()
                .satisfies(kept -> assertThat(kept.events()).isEmpty());
    }

    @Test
    void isRunByThePerformanceManagerOnly() {
        assertThatThrownBy(() -> service.decide(Actors.assessor(), Actors.STAFF, Upstream.SECOND_QUARTER))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.recordFacts(Actors.staff(), List.of(facts(0, Map.of()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.listDecisions(Actors.cityAdministrator(), Upstream.SECOND_QUARTER))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.findFacts(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER))
                .isInstanceOf(NotAllowedException.class);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
