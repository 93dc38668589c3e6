package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CreditPoints;
import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.assessment.SetRatings;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.reward.NationalRewardPolicy;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.testkit.Actors;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The upstream rooms as far as decisions ask them: one civil servant with a set result, one running policy. */
final class Upstream {

    static final Period SECOND_QUARTER = new Period(PeriodKind.QUARTER, 2026, 2);

    private Optional<Rating> results = Optional.of(Rating.SESUAI);
    private CycleStage stage = CycleStage.SET;
    private boolean policyRuns = true;
    private Optional<LocalDate> split = Optional.empty();
    private String because = "Target tercapai";
    private Post post = new Post(PostKind.PELAKSANA, "Pengadministrasi", "", 5);

    void giveAnotherReason() {
        because = "Target tercapai, dengan bukti";
    }

    void withoutResult() {
        results = Optional.empty();
    }

    void correctTo(Rating rating) {
        results = Optional.of(rating);
    }

    void lock() {
        stage = CycleStage.LOCKED;
    }

    /** The results are not set yet: nothing has closed the period. */
    void reopen() {
        stage = CycleStage.ASSESSMENT;
    }

    /** The policy changes on this day. */
    void splitOn(String day) {
        split = Optional.of(LocalDate.parse(day));
    }

    void makeFunctional() {
        post = new Post(PostKind.FUNGSIONAL, "Guru", "Ahli Pertama", 8);
    }

    void stopPolicy() {
        policyRuns = false;
    }

    AssessmentService assessments() {
        return answering(
                AssessmentService.class,
                Map.of(
                        "findAssessment", args -> result(),
                        "listOwn", args -> result().stream().toList(),
                        "listSet", args -> result().stream().toList()));
    }

    private Optional<Assessment> result() {
        return results.map(rating -> new Assessment.Set(new SetAssessment(
                Actors.STAFF,
                SECOND_QUARTER,
                Actors.ASSESSOR,
                new Judgement(rating, because),
                new Judgement(Rating.SESUAI, "Ramah"),
                Map.of(),
                "",
                ResultLetter.EMPTY,
                "semarang:1.0.0",
                Instant.parse("2026-07-10T02:00:00Z"),
                3)));
    }

    SetRatings ratings() {
        return answering(
                SetRatings.class,
                Map.of(
                        "listRatings",
                        args -> results.map(rating -> Map.of(Actors.STAFF, new SetRatings.Pair(rating, Rating.SESUAI)))
                                .orElse(Map.of())));
    }

    CycleService cycle() {
        return answering(
                CycleService.class,
                Map.of(
                        "findPeriod",
                        args -> Optional.of(
                                new CyclePeriod(SECOND_QUARTER, stage, LocalDate.parse("2026-07-31"), closedBy(), 1))));
    }

    private List<ClosedPart> closedBy() {
        return stage == CycleStage.ASSESSMENT
                ? List.of()
                : stretches().stream()
                        .map(each -> new ClosedPart(each.part(), each.rules().ruling()))
                        .toList();
    }

    /** The policies of the quarter: 1.0.0, and 1.1.0 from the day on which it is split. In 1.1.0 a day of absence costs 5 %. */
    private List<RuledStretch> stretches() {
        if (split.isEmpty()) {
            return List.of(new RuledStretch(PeriodPart.whole(SECOND_QUARTER), rules("1.0.0")));
        }
        LocalDate day = split.get();
        PeriodPart before = new PeriodPart(SECOND_QUARTER, SECOND_QUARTER.from(), day.minusDays(1));
        PeriodPart after = new PeriodPart(SECOND_QUARTER, day, SECOND_QUARTER.to());
        return List.of(new RuledStretch(before, rules("1.0.0")), new RuledStretch(after, rules("1.1.0")));
    }

    private static Rulebook rules(String version) {
        PolicyVersion edition =
                new PolicyVersion("semarang", version, "id.nusakinerja.city.semarang", "sha256:" + version);
        SanctionPolicy sanctions = facts -> List.of();
        CreditPolicy credit = facts -> Outcome.done(
                new CreditPoints(BigDecimal.valueOf(facts.months().orElseThrow()), "bulan", LegalBasis.HOUSE_RULE));
        PolicyParameters numbers = PolicyParameters.beside(Upstream.class, "rules-" + version + ".properties");
        InstalledPolicy policy =
                new InstalledPolicy(edition, List.of(new NationalRewardPolicy(numbers), credit, sanctions));
        return new Rulebook(policy, policy);
    }

    PolicyBook book() {
        return answering(
                PolicyBook.class,
                Map.of(
                        "rulebookNamed",
                        args -> running(((String) args[0]).replace("semarang:", "")),
                        "rulebookOf",
                        args -> running(((Ruling) args[0]).own().version()),
                        "rulebookFor",
                        args -> running(
                                args[1] instanceof Ruling ruling ? ruling.own().version() : "1.0.0"),
                        "listParts",
                        args -> stretches().stream().map(RuledStretch::part).toList(),
                        "listRulebooks",
                        args -> policyRuns ? Outcome.done(stretches()) : running("1.0.0")));
    }

    private Outcome<Rulebook> running(String version) {
        return policyRuns
                ? Outcome.done(rules(version))
                : Outcome.refused(new Reason(
                        "policy.stopped", Text.of("Kebijakan berhenti.", "Policy stopped."), LegalBasis.HOUSE_RULE));
    }

    TenantDirectory tenants() {
        Tenant tenant = new Tenant(
                Actors.TENANT,
                "Kota Semarang",
                "33.74",
                Optional.empty(),
                Optional.empty(),
                List.of(Locale.of("id")),
                ZoneId.of("Asia/Jakarta"),
                "#0b6b53",
                Optional.empty(),
                "semarang",
                Set.of());
        return answering(TenantDirectory.class, Map.of("getTenant", args -> tenant));
    }

    Organisation organisation() {
        Supplier<Employee> person = () -> new Employee(
                Actors.STAFF,
                new Nip("198609262015051001"),
                "Pegawai 501",
                "",
                EmploymentStatus.PNS,
                "III/c",
                post,
                new Unit(new UnitId(71), "5.1", "Bidang Pendidikan Masyarakat", Optional.empty(), "bidang"),
                Optional.of(Actors.ASSESSOR),
                LocalDate.parse("2020-01-01"));
        Iterator<List<Employee>> pages = Stream.generate(() -> List.of(List.of(person.get()), List.<Employee>of()))
                .flatMap(List::stream)
                .iterator();
        return answering(
                Organisation.class,
                Map.of("findEmployee", args -> Optional.of(person.get()), "listEmployees", args -> pages.next()));
    }

    private static <T> T answering(Class<T> face, Map<String, Function<Object[], Object>> answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException("(" + method.getName() + ") is not asked here.");
            }
            return answer.apply(args);
        }));
    }
}
