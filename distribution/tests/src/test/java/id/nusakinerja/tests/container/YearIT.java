package id.nusakinerja.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.identity.DemoAccounts;
import id.nusakinerja.identity.TenantPreparation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.DraftOrigin;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.test.common.annotation.InjectService;

/**
 * The year of one employee through the services: plan, progress, assessment, allowance, receipt. Kota Semarang lives on
 * Derby and Kota Surakarta on PostgreSQL. It is last year that is lived, as all its periods have ended.
 */
@InContainer(Distribution.class)
class YearIT {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final byte[] PDF = "%PDF-1.7 bukti".getBytes(StandardCharsets.US_ASCII);

    @InjectService(timeout = PATIENCE_MILLIS)
    Clock clock;

    @InjectService(timeout = PATIENCE_MILLIS)
    IdSource ids;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantPreparation demonstration;

    @InjectService(timeout = PATIENCE_MILLIS)
    DemoAccounts accounts;

    @InjectService(timeout = PATIENCE_MILLIS)
    EmployeeDirectory directory;

    @InjectService(timeout = PATIENCE_MILLIS)
    Organisation organisation;

    @InjectService(timeout = PATIENCE_MILLIS)
    TargetService targets;

    @InjectService(timeout = PATIENCE_MILLIS)
    ProgressService progress;

    @InjectService(timeout = PATIENCE_MILLIS)
    CycleService cycle;

    @InjectService(timeout = PATIENCE_MILLIS)
    AssessmentService assessments;

    @InjectService(timeout = PATIENCE_MILLIS)
    DecisionService decisions;

    @ParameterizedTest
    @CsvSource({"semarang,Ratna", "surakarta,Dian"})
    void goesFromPlanToReceipt(String city, String name) {
        TenantId tenant = new TenantId(city);
        demonstration.prepare(tenant);
        LocalDate today = LocalDate.now(clock);
        Period period = new Period(PeriodKind.QUARTER, today.getYear() - 1, 4);
        EmployeeId employee =
                DemoPeople.of(tenant, accounts, directory, today).named(name).id();
        Actor staff = actor(tenant, employee, Set.of(Role.STAFF));
        EmployeeId leader =
                organisation.findAssessor(tenant, employee, today).orElseThrow().id();
        Actor assessor = actor(tenant, leader, Set.of(Role.STAFF, Role.ASSESSOR));

        AgreedSkp plan = agree(staff, assessor, period.year());
        writeDown(staff, plan, YearMonth.from(period.to()));
        Assessment.Set result = assess(staff, assessor, employee, period);
        assertThat(result.result().predicate()).isEqualTo(Predicate.BAIK);
        StoredDecision decision = decide(tenant, employee, period);

        assertThat(decision.paid()).isEqualTo(Rupiah.of(4_870_000));
        assertThat(decision.policy()).isEqualTo(city + ":1.0.0");
        assertThat(decisions.listOwn(staff)).extracting(StoredDecision::receipt).contains(decision.receipt());
        assertThat(decisions.verify(staff, employee, period)).isInstanceOf(Outcome.Done.class);
    }

    private AgreedSkp agree(Actor staff, Actor assessor, int year) {
        DraftSkp draft = targets.openDraft(staff, year, DraftOrigin.EMPTY).getOrThrow();
        assertThat(targets.submit(staff, draft.head().id(), draft.head().stamp()))
                .as("an empty plan")
                .isInstanceOf(Outcome.Refused.class);
        draft = targets.saveDraft(staff, draft.withContent(content())).getOrThrow();
        SubmittedSkp first =
                targets.submit(staff, draft.head().id(), draft.head().stamp()).getOrThrow();
        draft = targets.giveBack(assessor, first.head().id(), first.head().stamp(), "Sebutkan sumber datanya.")
                .getOrThrow();
        SubmittedSkp second =
                targets.submit(staff, draft.head().id(), draft.head().stamp()).getOrThrow();
        return targets.agree(assessor, second.head().id(), second.head().stamp())
                .getOrThrow();
    }

    private SkpContent content() {
        Indicator indicator = new Indicator(
                new IndicatorId(ids.next()),
                "Warga yang mengikuti pelatihan",
                Aspect.KUANTITAS,
                Perspective.PENERIMA_LAYANAN,
                new Measure(TargetValue.of(50), "orang", Polarity.NAIK_BAIK, MeasuringPattern.POSISI),
                MonthPlan.everyMonth(),
                "");
        return SkpContent.of(List.of(new PlannedResult(
                new ResultId(ids.next()),
                ResultKind.UTAMA,
                "Warga mengikuti pelatihan",
                Optional.empty(),
                Percent.HUNDRED,
                List.of(indicator))));
    }

    private void writeDown(Actor staff, AgreedSkp plan, YearMonth month) {
        Indicator indicator = plan.content().results().getFirst().indicators().getFirst();
        Realisation kept = progress.record(
                        staff,
                        new ProgressEntry(
                                indicator.id(),
                                month,
                                Reading.of(BigDecimal.valueOf(46)),
                                "Daftar hadir.",
                                "",
                                ProgressEntry.NEW))
                .getOrThrow();
        assertThat(progress.attachFile(staff, kept.id(), EvidenceKind.CITIZEN_CONTACT, "surat-warga.pdf", PDF))
                .isInstanceOf(Outcome.Done.class);
        assertThat(progress.findProgress(staff, staff.self(), month)
                        .orElseThrow()
                        .toString())
                .contains("92");
    }

    private Assessment.Set assess(Actor staff, Actor assessor, EmployeeId employee, Period period) {
        Actor manager = DemoPeople.manager(assessor.tenant());
        cycle.openYear(manager, period.year()).getOrThrow();
        CyclePeriod open = cycle.findPeriod(manager, period).orElseThrow();
        cycle.advance(manager, open, "").getOrThrow();
        Assessment awaited = assessments.listTeam(assessor, period).stream()
                .filter(each -> each.employee().equals(employee))
                .findFirst()
                .orElseThrow();
        lookAtTheEvidence(assessor, awaited);
        Assessment.Set result = assessments.set(assessor, awaited, ratings()).getOrThrow();
        assertThat(assessments.acknowledge(staff, period, "Terima kasih.")).isInstanceOf(Outcome.Done.class);
        return result;
    }

    /** Semarang wants what citizens wrote opened before the service to them is judged; elsewhere nothing is in the way. */
    private void lookAtTheEvidence(Actor assessor, Assessment awaited) {
        List<UnmetDuty> unmet = assessments
                .getSheet(assessor, awaited.employee(), awaited.period())
                .unmet();
        assertThat(unmet).hasSize(assessor.tenant().value().equals("semarang") ? 1 : 0);
        for (UnmetDuty each : unmet) {
            assertThat(assessments.set(assessor, awaited, ratings()).toString()).contains("assessment.open-evidence");
            progress.readEvidence(assessor, each.waiting().getFirst());
        }
    }

    private static RatingDraft ratings() {
        return new RatingDraft(
                Optional.of(Rating.SESUAI),
                "Target hampir tercapai, bukti lengkap.",
                Optional.of(Rating.DI_ATAS),
                "Selalu membantu rekan dan warga.",
                Map.of(),
                "Bukti dan dialog mendukung.",
                "",
                new ResultLetter(
                        List.of("Teliti", "Ramah", "Tepat waktu"),
                        List.of("Catat lebih awal", "Minta umpan balik", "Rapikan bukti"),
                        "Bertemu lagi bulan depan."));
    }

    private StoredDecision decide(TenantId tenant, EmployeeId employee, Period period) {
        Actor manager = DemoPeople.manager(tenant);
        AllowanceFacts facts = new AllowanceFacts(
                employee,
                period,
                Rupiah.of(5_000_000),
                Optional.of(Percent.HUNDRED),
                OptionalLong.of(8_400),
                Map.of("TK", 2, "TL1", 1),
                "Rekap presensi",
                0);
        decisions.recordFacts(manager, List.of(facts)).getOrThrow();
        return decisions.decide(manager, employee, period).getOrThrow();
    }

    private static Actor actor(TenantId tenant, EmployeeId employee, Set<Role> roles) {
        return new Actor(9, "Tokoh", tenant, Optional.of(employee), roles, Optional.empty());
    }
}
