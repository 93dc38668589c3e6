package id.nusakinerja.assessment.internal;

import static id.nusakinerja.assessment.internal.RatingFixtures.THIRD_QUARTER;
import static id.nusakinerja.assessment.internal.RatingFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefaultAssessmentServiceTest {

    private static final Judgement AS_EXPECTED = new Judgement(Rating.SESUAI, "Bukti baru diperiksa");

    private final TestDatabase database = TestDatabase.of(new AssessmentModule());
    private final TestClock clock = TestClock.on("2026-10-12");
    private final CountingIds ids = new CountingIds();
    private final DefaultCycleService cycle = new DefaultCycleService(
            database.unitOfWork(),
            Stubs.progress(),
            new Completion(database.unitOfWork(), new FixedOrganisation(), Stubs.tenants()),
            new Office(Stubs.tenants(), Stubs.book(), clock),
            ids);
    private final DefaultAssessmentService service = serviceWith(true, Stubs.book());

    private DefaultAssessmentService serviceWith(boolean agreedPlan, PolicyBook book) {
        return new DefaultAssessmentService(
                database.unitOfWork(),
                new FixedOrganisation(),
                Stubs.targets(agreedPlan),
                new Adviser(book, Stubs.tenants(), Stubs.progress()),
                new Spread(database.unitOfWork(), new FixedOrganisation(), book, Stubs.tenants()),
                clock,
                ids);
    }

    @BeforeEach
    void openTheAssessment() {
        cycle.openYear(Actors.performanceManager(), 2026).getOrThrow();
        advance("");
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    private CyclePeriod advance(String reason) {
        CyclePeriod seen =
                cycle.findPeriod(Actors.performanceManager(), THIRD_QUARTER).orElseThrow();
        return cycle.advance(Actors.performanceManager(), seen, reason).getOrThrow();
    }

    private Assessment seenBy(Actor actor) {
        return service.findAssessment(actor, Actors.STAFF, THIRD_QUARTER).orElseThrow();
    }

    private Assessment.Set setForStaff() {
        return service.set(Actors.assessor(), seenBy(Actors.assessor()), complete(Rating.SESUAI, Rating.DI_ATAS))
                .getOrThrow();
    }

    @Test
    void keepsADraftThatTheEmployeeDoesNotSee() {
        service.saveDraft(Actors.assessor(), seenBy(Actors.assessor()), complete(Rating.DI_ATAS, Rating.SESUAI))
                .getOrThrow();

        assertThat(seenBy(Actors.assessor()))
                .isInstanceOfSatisfying(
                        Assessment.Rated.class,
                        rated -> assertThat(rated.draft()).isEqualTo(complete(Rating.DI_ATAS, Rating.SESUAI)));
        assertThat(service.findAssessment(Actors.staff(), Actors.STAFF, THIRD_QUARTER))
                .isEmpty();
        assertThat(service.listOwn(Actors.staff())).isEmpty();
    }

    @Test
    void setsThePredicateOfTheMatrixAndSendsTheLetter() {
        Assessment.Set set = setForStaff();

        assertThat(set.result().predicate()).isEqualTo(Predicate.BAIK);
        assertThat(service.listOwn(Actors.staff())).singleElement().satisfies(own -> {
            assertThat(own.result().letter()).isEqualTo(RatingFixtures.LETTER);
            assertThat(own.result().assessor()).isEqualTo(Actors.ASSESSOR);
        });
        assertThat(database.deeds()).extracting(Deed::action).endsWith("assessment.set");
    }

    @Test
    void letsTheEmployeeAcknowledgeOnce() {
        setForStaff();

        Assessment.Acknowledged read = service.acknowledge(Actors.staff(), THIRD_QUARTER, "Terima kasih")
                .getOrThrow();

        assertThat(read.remark()).isEqualTo("Terima kasih");
        assertThat(codes(service.acknowledge(Actors.staff(), THIRD_QUARTER, "")))
                .containsExactly("assessment.already-acknowledged");
        assertThat(codes(service.acknowledge(Actors.colleague(), THIRD_QUARTER, "")))
                .containsExactly("assessment.not-set");
    }

    @Test
    void tellsTheSecondWindowThatTheFirstHasSaved() {
        Assessment seenTwice = seenBy(Actors.assessor());
        service.saveDraft(Actors.assessor(), seenTwice, complete(Rating.SESUAI, Rating.SESUAI))
                .getOrThrow();

        Outcome<Assessment.Rated> second =
                service.saveDraft(Actors.assessor(), seenTwice, complete(Rating.DI_BAWAH, Rating.SESUAI));

        assertThat(second.isConflict()).isTrue();
        assertThat(seenBy(Actors.assessor()))
                .isInstanceOfSatisfying(
                        Assessment.Rated.class,
                        rated -> assertThat(rated.draft().results()).contains(Rating.SESUAI));
    }

    @Test
    void keepsNoRatingThatCameAfterTheResultWasSet() {
        setForStaff();

        assertThat(codes(service.saveDraft(
                        Actors.assessor(), seenBy(Actors.assessor()), complete(Rating.DI_BAWAH, Rating.SESUAI))))
                .containsExactly("assessment.already-set");
    }

    @Test
    void ratesNobodyWithoutAnAgreedPlan() {
        DefaultAssessmentService withoutPlans = serviceWith(false, Stubs.book());

        assertThat(codes(withoutPlans.set(
                        Actors.assessor(), seenBy(Actors.assessor()), complete(Rating.SESUAI, Rating.SESUAI))))
                .containsExactly("assessment.no-plan");
        assertThat(withoutPlans
                        .getSheet(Actors.assessor(), Actors.STAFF, THIRD_QUARTER)
                        .canRate())
                .isFalse();
    }

    @Test
    void setsNothingWhileTheCityHasNoWorkingPolicy() {
        DefaultAssessmentService withoutPolicy = serviceWith(true, Stubs.closedBook());
        RatingDraft draft = complete(Rating.SESUAI, Rating.SESUAI);

        assertThat(codes(withoutPolicy.set(Actors.assessor(), seenBy(Actors.assessor()), draft)))
                .containsExactly("cycle.last-stage");
        assertThat(codes(withoutPolicy.saveDraft(Actors.assessor(), seenBy(Actors.assessor()), draft)))
                .isEmpty();
    }

    @Test
    void keepsWhichPolicyAdvised() {
        assertThat(setForStaff().result().policy()).isEqualTo("semarang:1.0.0");
    }

    @Test
    void listsTheWholeTeamAlsoWhoIsNotRated() {
        setForStaff();

        assertThat(service.listTeam(Actors.assessor(), THIRD_QUARTER))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Assessment.Set.class),
                        second ->
                                assertThat(second).isEqualTo(new Assessment.Awaited(Actors.COLLEAGUE, THIRD_QUARTER)));
    }

    @Nested
    class ALockedPeriod {

        @BeforeEach
        void lock() {
            setForStaff();
            advance("Pegawai kedua cuti melahirkan");
            advance("");
        }

        @Test
        void takesNoRating() {
            RatingDraft draft = complete(Rating.SESUAI, Rating.SESUAI);
            Assessment colleague = new Assessment.Awaited(Actors.COLLEAGUE, THIRD_QUARTER);

            assertThat(cycle.findPeriod(Actors.staff(), THIRD_QUARTER)
                            .orElseThrow()
                            .stage())
                    .isEqualTo(CycleStage.LOCKED);
            assertThat(codes(service.set(Actors.assessor(), colleague, draft)))
                    .containsExactly("assessment.stage-locked");
        }

        @Test
        void sealsItsMonthsAndNoOthers() {
            LockedMonths seal = new LockedMonths(database.unitOfWork());

            assertThat(seal.sealOf(Actors.TENANT, YearMonth.of(2026, 9))
                            .orElseThrow()
                            .code())
                    .isEqualTo("assessment.month-locked");
            assertThat(seal.sealOf(Actors.TENANT, YearMonth.of(2026, 10))).isEmpty();
            assertThat(seal.sealOf(Actors.OTHER_TENANT, YearMonth.of(2026, 9))).isEmpty();
        }

        @Test
        void isCorrectedOnlyWithAReasonThatStaysInTheHistory() {
            Assessment.Final seen = (Assessment.Final) seenBy(Actors.performanceManager());

            assertThat(codes(service.correct(Actors.performanceManager(), seen, AS_EXPECTED, AS_EXPECTED, " ")))
                    .containsExactly("assessment.correction-reason");
            service.correct(Actors.performanceManager(), seen, AS_EXPECTED, AS_EXPECTED, "Salah ketik")
                    .getOrThrow();

            assertThat(service.listHistory(Actors.staff(), Actors.STAFF, THIRD_QUARTER))
                    .extracting(AssessmentEvent::kind, AssessmentEvent::reason)
                    .containsExactly(
                            tuple(AssessmentEvent.Kind.SET, ""), tuple(AssessmentEvent.Kind.CORRECTED, "Salah ketik"));
        }

        @Test
        void keepsTheEarlierRatingsBesideTheNewOnes() {
            Assessment.Final seen = (Assessment.Final) seenBy(Actors.performanceManager());
            service.correct(Actors.performanceManager(), seen, AS_EXPECTED, AS_EXPECTED, "Salah ketik")
                    .getOrThrow();

            assertThat(service.listHistory(Actors.staff(), Actors.STAFF, THIRD_QUARTER))
                    .extracting(event -> event.ratings().orElseThrow().behaviour())
                    .containsExactly(seen.result().behaviour(), AS_EXPECTED);
        }

        @Test
        void isNotCorrectedByTheAssessor() {
            Assessment.Final seen = (Assessment.Final) seenBy(Actors.assessor());

            assertThatThrownBy(() -> service.correct(Actors.assessor(), seen, AS_EXPECTED, AS_EXPECTED, "Alasan"))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Nested
    class Strangers {

        @Test
        void nobodyRatesHimself() {
            Assessment own = new Assessment.Awaited(Actors.ASSESSOR, THIRD_QUARTER);

            assertThatThrownBy(() -> service.set(Actors.assessor(), own, complete(Rating.DI_ATAS, Rating.DI_ATAS)))
                    .isInstanceOf(NotAllowedException.class)
                    .hasMessage("Nobody rates himself.");
        }

        @Test
        void nobodyRatesAnotherTeam() {
            Assessment.Awaited staff = new Assessment.Awaited(Actors.STAFF, THIRD_QUARTER);
            RatingDraft draft = complete(Rating.SESUAI, Rating.SESUAI);

            assertThatThrownBy(() -> service.saveDraft(Actors.unitHead(), staff, draft))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.saveDraft(Actors.staff(), staff, draft))
                    .isInstanceOf(NotAllowedException.class);
        }

        @Test
        void aColleagueSeesNoResult() {
            setForStaff();

            assertThatThrownBy(() -> service.findAssessment(Actors.colleague(), Actors.STAFF, THIRD_QUARTER))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.listHistory(Actors.colleague(), Actors.STAFF, THIRD_QUARTER))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.listSet(Actors.assessor(), THIRD_QUARTER))
                    .isInstanceOf(NotAllowedException.class);
        }

        @Test
        void anotherTenantSeesNothingOfThis() {
            setForStaff();
            Actor elsewhere = Actors.of(Actors.OTHER_TENANT, Actors.performanceManager());

            assertThat(service.listSet(elsewhere, THIRD_QUARTER)).isEmpty();
            assertThat(cycle.listYears(elsewhere)).isEmpty();
        }

        @Test
        void onlyThePerformanceManagerRunsTheCycle() {
            Actor administrator = Actors.with(Actors.assessor(), Role.CITY_ADMINISTRATOR);
            CyclePeriod seen = cycle.findPeriod(administrator, THIRD_QUARTER).orElseThrow();

            assertThatThrownBy(() -> cycle.advance(administrator, seen, "")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> cycle.openYear(administrator, 2027)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> cycle.completionOf(administrator, THIRD_QUARTER))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Nested
    class TheCycle {

        @Test
        void opensAYearOnce() {
            List<CyclePeriod> again =
                    cycle.openYear(Actors.performanceManager(), 2026).getOrThrow();

            assertThat(again).hasSize(4);
            assertThat(cycle.listYears(Actors.staff())).containsExactly(2026);
        }

        @Test
        void tellsTheSecondManagerThatThePeriodHasMovedOn() {
            setForStaff();
            CyclePeriod seen =
                    cycle.findPeriod(Actors.performanceManager(), THIRD_QUARTER).orElseThrow();
            advance("Satu orang cuti");

            assertThat(cycle.advance(Actors.performanceManager(), seen, "Satu orang cuti")
                            .isConflict())
                    .isTrue();
        }

        @Test
        void keepsThePolicyThatClosedThePeriod() {
            setForStaff();

            assertThat(advance("Satu orang cuti").policy()).contains("semarang:1.0.0");
        }

        @Test
        void countsHowFarAUnitIs() {
            setForStaff();

            assertThat(cycle.completionOf(Actors.performanceManager(), THIRD_QUARTER))
                    .singleElement()
                    .satisfies(unit -> {
                        assertThat(unit.unit()).isEqualTo("Bidang Pendidikan Masyarakat");
                        assertThat(unit.people()).isEqualTo(2);
                        assertThat(unit.set()).isEqualTo(1);
                        assertThat(unit.days()).hasValue(12);
                    });
        }
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
