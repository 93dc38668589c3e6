package id.nusakinerja.assessment.internal;

import static id.nusakinerja.assessment.internal.RatingFixtures.THIRD_QUARTER;
import static id.nusakinerja.assessment.internal.RatingFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentSheet;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.TeamDistribution;
import id.nusakinerja.assessment.UnitPredicate;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultDistributionServiceTest {

    private final TestDatabase database = TestDatabase.of(new AssessmentModule());
    private final TestClock clock = TestClock.on("2026-10-12");
    private final CountingIds ids = new CountingIds();
    private final Completion completion =
            new Completion(database.unitOfWork(), new FixedOrganisation(), Stubs.tenants());
    private final Spread spread =
            new Spread(database.unitOfWork(), new FixedOrganisation(), Stubs.book(), Stubs.tenants());
    private final DefaultCycleService cycle = new DefaultCycleService(
            database.unitOfWork(), Stubs.progress(), completion, new Office(Stubs.tenants(), Stubs.book(), clock), ids);
    private final DefaultAssessmentService assessments = new DefaultAssessmentService(
            database.unitOfWork(),
            new FixedOrganisation(),
            Stubs.targets(true),
            new Adviser(Stubs.book(), Stubs.tenants(), Stubs.progress()),
            spread,
            clock,
            ids);
    private final DefaultDistributionService service =
            new DefaultDistributionService(database.unitOfWork(), completion, spread, ids);

    @BeforeEach
    void openTheAssessment() {
        cycle.openYear(Actors.performanceManager(), 2026).getOrThrow();
        advance("");
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    private void advance(String reason) {
        CyclePeriod seen =
                cycle.findPeriod(Actors.performanceManager(), THIRD_QUARTER).orElseThrow();
        cycle.advance(Actors.performanceManager(), seen, reason).getOrThrow();
    }

    private UnitPredicate unit(Actor actor) {
        return service.listUnits(actor, THIRD_QUARTER).getFirst();
    }

    private UnitPredicate record(OrganisationPredicate predicate) {
        return service.record(Actors.unitHead(), unit(Actors.unitHead()), predicate, "Penetapan 12/2026")
                .getOrThrow();
    }

    private Outcome<Assessment.Set> set(EmployeeId employee, RatingDraft draft) {
        return assessments.set(Actors.assessor(), new Assessment.Awaited(employee, THIRD_QUARTER), draft);
    }

    private TeamDistribution team() {
        return service.teamOf(Actors.assessor(), THIRD_QUARTER).getOrThrow();
    }

    @Test
    void keepsThePredicateOfAUnitWithItsSource() {
        record(OrganisationPredicate.BAIK);

        UnitPredicate kept = unit(Actors.performanceManager());
        assertThat(kept.predicate()).contains(OrganisationPredicate.BAIK);
        assertThat(kept.source()).isEqualTo("Penetapan 12/2026");
        assertThat(database.deeds()).extracting(Deed::action).endsWith("assessment.record-unit");
    }

    @Test
    void recordsNothingWithoutASourceOrInALockedPeriod() {
        UnitPredicate seen = unit(Actors.unitHead());
        assertThat(codes(service.record(Actors.unitHead(), seen, OrganisationPredicate.BAIK, " ")))
                .containsExactly("distribution.no-source");

        advance("Semua menyusul");
        advance("");
        assertThat(codes(service.record(Actors.unitHead(), seen, OrganisationPredicate.BAIK, "Penetapan 12/2026")))
                .containsExactly("assessment.stage-locked");
    }

    @Test
    void tellsTheSecondWhoRecordsTheSameUnit() {
        UnitPredicate seen = unit(Actors.unitHead());
        record(OrganisationPredicate.BAIK);

        assertThat(service.record(Actors.performanceManager(), seen, OrganisationPredicate.KURANG, "Nota 3")
                        .isConflict())
                .isTrue();
        assertThat(unit(Actors.unitHead()).predicate()).contains(OrganisationPredicate.BAIK);
    }

    @Test
    void isRecordedByUnitHeadsAndThePerformanceManagerOnly() {
        UnitPredicate seen = unit(Actors.unitHead());

        assertThatThrownBy(() -> service.record(Actors.assessor(), seen, OrganisationPredicate.BAIK, "Nota 3"))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.listUnits(Actors.staff(), THIRD_QUARTER))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.teamOf(Actors.staff(), THIRD_QUARTER)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void drawsATeamBesideThePatternOfItsUnit() {
        assertThat(team().example()).isEmpty();
        record(OrganisationPredicate.KURANG);
        set(Actors.STAFF, complete(Rating.SESUAI, Rating.SESUAI)).getOrThrow();

        assertThat(team().organisation().predicate()).contains(OrganisationPredicate.KURANG);
        assertThat(team().counts().counts()).isEqualTo(Map.of(Predicate.BAIK, 1));
        assertThat(team().people()).isEqualTo(2);
        assertThat(team().example()).hasSize(Predicate.values().length);
    }

    @Test
    void asksForAReasonWhenAPredicateTakesTheTeamOutOfTheGuideAndKeepsIt() {
        record(OrganisationPredicate.ISTIMEWA);
        set(Actors.COLLEAGUE, complete(Rating.SESUAI, Rating.SESUAI)).getOrThrow();
        RatingDraft good = complete(Rating.SESUAI, Rating.SESUAI);

        AssessmentSheet sheet = assessments.getSheet(Actors.assessor(), Actors.STAFF, THIRD_QUARTER);
        assertThat(sheet.spread()).containsKey(Predicate.BAIK).doesNotContainKey(Predicate.SANGAT_BAIK);
        assertThat(codes(set(Actors.STAFF, good))).containsExactly("assessment.spread", "distribution.largest");

        set(Actors.STAFF, because(good, "Keduanya setara")).getOrThrow();
        assertThat(database.deeds().getLast().detail()).isEqualTo("Keduanya setara");
        assertThat(team().finding())
                .hasValueSatisfying(finding -> assertThat(finding.kind()).isEqualTo(DistributionFinding.Kind.DEPARTS));
    }

    @Test
    void asksNothingWhileNoPredicateOfTheUnitIsRecorded() {
        set(Actors.COLLEAGUE, complete(Rating.SESUAI, Rating.SESUAI)).getOrThrow();

        assertThat(set(Actors.STAFF, complete(Rating.SESUAI, Rating.SESUAI))).isInstanceOf(Outcome.Done.class);
        assertThat(team().finding()).isEmpty();
    }

    private static RatingDraft because(RatingDraft draft, String reason) {
        return new RatingDraft(
                draft.results(),
                draft.resultsReason(),
                draft.behaviour(),
                draft.behaviourReason(),
                draft.notes(),
                draft.departure(),
                reason,
                draft.letter());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
