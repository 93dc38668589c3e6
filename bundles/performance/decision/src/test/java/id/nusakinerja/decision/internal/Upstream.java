package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.SetAssessment;
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
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.reward.NationalRewardPolicy;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.testkit.Actors;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The upstream rooms as far as decisions ask them: one civil servant with a set result, one running policy. */
final class Upstream {

    static final Period SECOND_QUARTER = new Period(PeriodKind.QUARTER, 2026, 2);

    private Optional<Rating> results = Optional.of(Rating.SESUAI);
    private CycleStage stage = CycleStage.SET;
    private boolean policyRuns = true;

    void withoutResult() {
        results = Optional.empty();
    }

    void correctTo(Rating rating) {
        results = Optional.of(rating);
    }

    void lock() {
        stage = CycleStage.LOCKED;
    }

    void stopPolicy() {
        policyRuns = false;
    }

    AssessmentService assessments() {
        return answering(
                AssessmentService.class,
                Map.of(
                        "findAssessment", this::result,
                        "listOwn", () -> result().stream().toList(),
                        "listSet", () -> result().stream().toList()));
    }

    private Optional<Assessment> result() {
        return results.map(rating -> new Assessment.Set(new SetAssessment(
                Actors.STAFF,
                SECOND_QUARTER,
                Actors.ASSESSOR,
                new Judgement(rating, "Target tercapai"),
                new Judgement(Rating.SESUAI, "Ramah"),
                Map.of(),
                "",
                ResultLetter.EMPTY,
                "semarang:1.0.0",
                Instant.parse("2026-07-10T02:00:00Z"),
                3)));
    }

    CycleService cycle() {
        return answering(
                CycleService.class,
                Map.of(
                        "findPeriod",
                        () -> Optional.of(new CyclePeriod(
                                SECOND_QUARTER,
                                stage,
                                LocalDate.parse("2026-07-31"),
                                Optional.of("semarang:1.0.0"),
                                1))));
    }

    PolicyBook book() {
        PolicyVersion version = new PolicyVersion("semarang", "1.0.0", "id.nusakinerja.city.semarang", "sha256:0");
        CreditPolicy credit = facts -> {
            throw new IllegalStateException("General staff have no credit points.");
        };
        SanctionPolicy sanctions = facts -> List.of();
        NationalRewardPolicy reward =
                new NationalRewardPolicy(PolicyParameters.beside(Upstream.class, "rules.properties"));
        InstalledPolicy policy = new InstalledPolicy(version, List.of(reward, credit, sanctions));
        Supplier<Object> rules = () -> policyRuns
                ? Outcome.done(new Rulebook(policy, policy))
                : Outcome.refused(new Reason(
                        "policy.stopped", Text.of("Kebijakan berhenti.", "Policy stopped."), LegalBasis.HOUSE_RULE));
        return answering(PolicyBook.class, Map.of("rulebookNamed", rules, "rulebookFor", rules));
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
        return answering(TenantDirectory.class, Map.of("getTenant", () -> tenant));
    }

    Organisation organisation() {
        Employee person = new Employee(
                Actors.STAFF,
                new Nip("198609262015051001"),
                "Pegawai 501",
                "",
                EmploymentStatus.PNS,
                "III/c",
                new Post(PostKind.PELAKSANA, "Pengadministrasi", "", 5),
                new Unit(new UnitId(71), "5.1", "Bidang Pendidikan Masyarakat", Optional.empty(), "bidang"),
                Optional.of(Actors.ASSESSOR),
                LocalDate.parse("2020-01-01"));
        Iterator<List<Employee>> pages = Stream.generate(() -> List.of(List.of(person), List.<Employee>of()))
                .flatMap(List::stream)
                .iterator();
        return answering(
                Organisation.class, Map.of("findEmployee", () -> Optional.of(person), "listEmployees", pages::next));
    }

    private static <T> T answering(Class<T> face, Map<String, Supplier<Object>> answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (self, method, args) -> {
            Supplier<Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException("(" + method.getName() + ") is not asked here.");
            }
            return answer.get();
        }));
    }
}
