package id.nusakinerja.assessment.internal;

import static id.nusakinerja.assessment.internal.RatingFixtures.THIRD_QUARTER;
import static id.nusakinerja.assessment.internal.RatingFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.EvidenceDuty;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.EvidenceOpening;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.RealisationId;
import id.nusakinerja.progress.ResultProgress;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.BehaviourValue;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city that wants evidence of citizens' contact opened before the service to them is judged. */
class EvidenceDutyTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final RatingDraft WITHOUT_BEHAVIOUR = new RatingDraft(
            Optional.of(Rating.SESUAI), "Tercapai", Optional.empty(), "", Map.of(), "", "", ResultLetter.EMPTY);

    private final TestDatabase database = TestDatabase.of(new AssessmentModule());
    private final List<Realisation> entries = new ArrayList<>();
    private final List<EvidenceOpening> openings = new ArrayList<>();
    private final TestClock clock = TestClock.on("2026-10-12");
    private final CountingIds ids = new CountingIds();
    private DefaultAssessmentService service;

    @BeforeEach
    void openTheAssessment() {
        DefaultCycleService cycle = new DefaultCycleService(
                database.unitOfWork(),
                Stubs.progress(),
                new Completion(database.unitOfWork(), new FixedOrganisation(), Stubs.tenants()),
                new Office(Stubs.tenants(), Stubs.book(), clock),
                ids);
        cycle.openYear(Actors.performanceManager(), 2026).getOrThrow();
        CyclePeriod open =
                cycle.findPeriod(Actors.performanceManager(), THIRD_QUARTER).orElseThrow();
        cycle.advance(Actors.performanceManager(), open, "").getOrThrow();
        service = serviceOf(new CityThatWantsItOpened());
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void refusesTheRatingUntilThisAssessorHasOpenedOne() {
        entries.add(entry(AUGUST, letter(71, "Surat warga Agustus")));

        assertThat(sentences(service.saveDraft(Actors.assessor(), awaited(), complete(Rating.SESUAI, Rating.SESUAI))))
                .containsExactly("Sebelum menilai Berorientasi Pelayanan, buka dulu paling sedikit satu bukti"
                        + " \"Kontak dengan warga\" pada Rencana, realisasi, bukti: Surat warga Agustus.");
        assertThat(codes(service.set(Actors.assessor(), awaited(), complete(Rating.SESUAI, Rating.SESUAI))))
                .containsExactly("assessment.open-evidence");

        openings.add(new EvidenceOpening(new EvidenceId(71), EvidenceKind.CITIZEN_CONTACT, AUGUST, Instant.EPOCH));

        assertThat(codes(service.set(Actors.assessor(), awaited(), complete(Rating.SESUAI, Rating.SESUAI))))
                .isEmpty();
    }

    @Test
    void refusesANoteOnThatBehaviourAndNotOnAnother() {
        assertThat(codes(
                        service.saveDraft(Actors.assessor(), awaited(), noteOn(BehaviourValue.BERORIENTASI_PELAYANAN))))
                .containsExactly("assessment.ask-for-evidence");
        assertThat(codes(service.saveDraft(Actors.assessor(), awaited(), noteOn(BehaviourValue.LOYAL))))
                .isEmpty();
    }

    @Test
    void saysWhatToAskForWhereNothingIsAttached() {
        entries.add(entry(AUGUST, plain(72)));
        entries.add(entry(JUNE, letter(73, "Surat triwulan lalu")));

        UnmetDuty unmet = unmet().getFirst();

        assertThat(unmet.waiting()).isEmpty();
        assertThat(unmet.reason().text().in(Text.INDONESIAN))
                .contains("pegawai belum melampirkannya", "Minta pegawai melampirkan");
    }

    @Test
    void countsNoOpeningOfAnotherPeriodOrKind() {
        entries.add(entry(AUGUST, letter(74, "Surat")));
        openings.add(new EvidenceOpening(new EvidenceId(73), EvidenceKind.CITIZEN_CONTACT, JUNE, Instant.EPOCH));
        openings.add(new EvidenceOpening(new EvidenceId(75), EvidenceKind.PLAIN, AUGUST, Instant.EPOCH));

        assertThat(unmet())
                .singleElement()
                .satisfies(each -> assertThat(each.waiting()).containsExactly(new EvidenceId(74)));
    }

    @Test
    void asksForNothingWhereTheCityDoesNot() {
        DefaultAssessmentService elsewhere = serviceOf(facts -> List.of());

        assertThat(codes(elsewhere.set(Actors.assessor(), awaited(), complete(Rating.SESUAI, Rating.SESUAI))))
                .isEmpty();
    }

    private DefaultAssessmentService serviceOf(RatingPolicy policy) {
        return new DefaultAssessmentService(
                database.unitOfWork(),
                new FixedOrganisation(),
                Stubs.targets(true),
                new Adviser(Stubs.book(policy), Stubs.tenants(), Stubs.progress(this::reached, openings)),
                new Spread(database.unitOfWork(), new FixedOrganisation(), Stubs.book(policy), Stubs.tenants()),
                clock,
                ids);
    }

    private List<UnmetDuty> unmet() {
        return service.getSheet(Actors.assessor(), Actors.STAFF, THIRD_QUARTER).unmet();
    }

    private static Assessment awaited() {
        return new Assessment.Awaited(Actors.STAFF, THIRD_QUARTER);
    }

    private static RatingDraft noteOn(BehaviourValue value) {
        return new RatingDraft(
                WITHOUT_BEHAVIOUR.results(),
                "Tercapai",
                Optional.empty(),
                "",
                Map.of(value, "Selalu siap"),
                "",
                "",
                ResultLetter.EMPTY);
    }

    private Optional<SkpProgress> reached() {
        Achievement nothing = new Achievement.NotMeasured(Text.of("", ""));
        AgreedSkp plan = Stubs.targets(true)
                .findAgreed(Actors.assessor(), Actors.STAFF, 2026)
                .orElseThrow();
        IndicatorProgress indicator = new IndicatorProgress(Indicator.empty(new IndicatorId(7)), entries, nothing);
        PlannedResult result = new PlannedResult(
                new ResultId(3), ResultKind.UTAMA, "Hasil", Optional.empty(), Percent.HUNDRED, List.of());
        return Optional.of(new SkpProgress(
                plan,
                YearMonth.of(2026, 9),
                List.of(new ResultProgress(result, List.of(indicator), nothing)),
                nothing,
                List.of(),
                List.of()));
    }

    private static Realisation entry(YearMonth month, Evidence evidence) {
        return new Realisation(
                new RealisationId(month.getMonthValue()),
                new IndicatorId(7),
                month,
                Reading.of(BigDecimal.ONE),
                "",
                "",
                List.of(evidence),
                1);
    }

    private static Evidence letter(long id, String name) {
        return new Evidence.LinkEvidence(
                new EvidenceId(id), name, EvidenceKind.CITIZEN_CONTACT, "https://a.id/x", Instant.EPOCH);
    }

    private static Evidence plain(long id) {
        return new Evidence.LinkEvidence(
                new EvidenceId(id), "Rekap", EvidenceKind.PLAIN, "https://a.id/x", Instant.EPOCH);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Reason::code).toList();
    }

    private static List<String> sentences(Outcome<?> outcome) {
        return reasons(outcome).stream()
                .map(reason -> reason.text().in(Text.INDONESIAN))
                .toList();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }

    /** Silent about the height of ratings. */
    private static final class CityThatWantsItOpened implements RatingPolicy {

        @Override
        public List<RatingAdvice> adviseOn(RatingFacts facts) {
            return List.of();
        }

        @Override
        public List<EvidenceDuty> evidenceDuties() {
            return List.of(new EvidenceDuty(
                    BehaviourValue.BERORIENTASI_PELAYANAN, EvidenceKind.CITIZEN_CONTACT, LegalBasis.HOUSE_RULE));
        }
    }
}
