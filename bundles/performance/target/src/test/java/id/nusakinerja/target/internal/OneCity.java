package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.target.TargetPolicy;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One tenant whose policy can demand something, or be away. */
final class OneCity implements TenantDirectory, PolicyBook {

    static final Reason AWAY =
            new Reason("policy.away", Text.of("Kebijakan tidak aktif", "Policy not running"), LegalBasis.HOUSE_RULE);

    private List<Object> parts = List.of();
    private boolean running = true;

    void demand(TargetPolicy policy) {
        parts = List.of(policy);
    }

    void stopPolicy() {
        running = false;
    }

    @Override
    public List<Tenant> listTenants() {
        return List.of(getTenant(Actors.TENANT));
    }

    @Override
    public Optional<Tenant> findTenant(TenantId id) {
        return Optional.of(getTenant(id));
    }

    @Override
    public Tenant getTenant(TenantId id) {
        return new Tenant(
                id,
                "Kota",
                "33.74",
                Optional.empty(),
                Optional.empty(),
                List.of(Text.INDONESIAN),
                ZoneId.of("Asia/Jakarta"),
                "#0b6e4f",
                Optional.empty(),
                "semarang",
                Set.of());
    }

    @Override
    public List<TenantProblem> listProblems() {
        return List.of();
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, LocalDate date) {
        InstalledPolicy policy = new InstalledPolicy(new PolicyVersion("semarang", "1.0.0", "city", "sha256:0"), parts);
        return running ? Outcome.done(new Rulebook(policy, policy)) : Outcome.refused(AWAY);
    }

    @Override
    public Outcome<List<RuledStretch>> listRulebooks(Tenant tenant, Period period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PeriodPart> listParts(Tenant tenant, Period period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, Ruling ruling) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Rulebook> rulebookOf(Ruling ruling) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String own, String national) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PolicyVersion> listVersions() {
        return List.of();
    }
}
