package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.progress.EvidenceOpening;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.testkit.Actors;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The upstream rooms as far as assessments ask them. */
final class Stubs {

    private Stubs() {}

    /** Every employee has an agreed plan, or nobody has. */
    static TargetService targets(boolean agreed) {
        SkpHead head = new SkpHead(new SkpId(1), Actors.STAFF, 2026, Optional.of(Actors.ASSESSOR), 1, "", 1);
        AgreedSkp plan = new AgreedSkp(head, SkpContent.EMPTY, Instant.EPOCH, Actors.ASSESSOR);
        return answering(
                TargetService.class, Map.of("findAgreed", args -> agreed ? Optional.of(plan) : Optional.empty()));
    }

    /** Quarters and the year; nothing measured. */
    static ProgressService progress() {
        return progress(Optional::empty, List.of());
    }

    /** Quarters and the year; what was reached, and what whoever asks has opened of it. */
    static ProgressService progress(Supplier<Optional<SkpProgress>> reached, List<EvidenceOpening> openings) {
        List<Period> quarters = Period.allOf(PeriodKind.QUARTER, 2026);
        return answering(
                ProgressService.class,
                Map.of(
                        "calendarOf",
                        args -> Outcome.done(new ReportingCalendar(quarters, quarters, LegalBasis.HOUSE_RULE)),
                        "findProgress",
                        args -> reached.get(),
                        "listOpenings",
                        args -> List.copyOf(openings)));
    }

    /** A city whose own policy is silent about ratings. */
    static PolicyBook book() {
        return book(facts -> List.of());
    }

    static PolicyBook book(RatingPolicy rating) {
        PolicyVersion version = new PolicyVersion("semarang", "1.0.0", "id.nusakinerja.city.semarang", "sha256:0");
        InstalledPolicy policy = new InstalledPolicy(
                version,
                List.of(
                        rating,
                        new DistributionGuide(
                                PolicyParameters.beside(DistributionGuide.class, "nasional.properties"))));
        return answering(PolicyBook.class, Map.of("rulebookFor", args -> Outcome.done(new Rulebook(policy, policy))));
    }

    /** A city whose policy bundle is not running. */
    static PolicyBook closedBook() {
        return answering(
                PolicyBook.class, Map.of("rulebookFor", args -> Outcome.refused(Words.reason("cycle.last-stage"))));
    }

    static TenantDirectory tenants() {
        return answering(TenantDirectory.class, Map.of("getTenant", args -> tenant((TenantId) args[0])));
    }

    private static Tenant tenant(TenantId id) {
        return new Tenant(
                id,
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
    }

    static <T> T answering(Class<T> face, Map<String, Function<Object[], Object>> answers) {
        Object proxy = Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException("(" + method.getName() + ") is not asked here.");
            }
            return answer.apply(args);
        });
        return face.cast(proxy);
    }
}
