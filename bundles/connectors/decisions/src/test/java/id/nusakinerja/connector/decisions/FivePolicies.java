package id.nusakinerja.connector.decisions;

import id.nusakinerja.city.jambi.JambiPolicy;
import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.city.palembang.PalembangPolicy;
import id.nusakinerja.city.semarang.SemarangPolicy;
import id.nusakinerja.city.surakarta.SurakartaPolicy;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A book with the five policies of this house in version 1.0.0, without a container around it. */
final class FivePolicies implements PolicyBook {

    private final Map<String, InstalledPolicy> policies = new TreeMap<>();

    FivePolicies() {
        add("national", new NationalPolicy());
        add("semarang", new SemarangPolicy());
        add("surakarta", new SurakartaPolicy());
        add("palembang", new PalembangPolicy());
        add("jambi", new JambiPolicy());
    }

    private void add(String id, Object component) {
        PolicyVersion version = new PolicyVersion(id, "1.0.0", "id.nusakinerja.city." + id, "sha256:" + "0".repeat(64));
        policies.put(id, new InstalledPolicy(version, List.of(component)));
    }

    Rulebook rules(String id) {
        return rulebookNamed(id).getOrThrow();
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, LocalDate date) {
        return rulebookNamed(tenant.policy());
    }

    @Override
    public Outcome<List<RuledStretch>> listRulebooks(Tenant tenant, Period period) {
        return rulebookFor(tenant, period.to())
                .map(rules -> List.of(new RuledStretch(PeriodPart.whole(period), rules)));
    }

    @Override
    public List<PeriodPart> listParts(Tenant tenant, Period period) {
        return List.of(PeriodPart.whole(period));
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, Ruling ruling) {
        return rulebookOf(ruling);
    }

    @Override
    public Outcome<Rulebook> rulebookOf(Ruling ruling) {
        return rulebookNamed(ruling.own().label(), ruling.national().label())
                .flatMap(rules -> rules.with(ruling.parameters()));
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String name) {
        return rulebookNamed(name, "national");
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String own, String national) {
        InstalledPolicy policy = policies.get(own.replace(":1.0.0", ""));
        InstalledPolicy base = policies.get(national.replace(":1.0.0", ""));
        if (policy == null || base == null) {
            Text text = Text.of("Tidak ada aturan {0}.", "No policy {0}.", own);
            return Outcome.refused(new Reason("policy.unknown", text, LegalBasis.HOUSE_RULE));
        }
        return Outcome.done(new Rulebook(policy, base));
    }

    @Override
    public List<PolicyVersion> listVersions() {
        return policies.values().stream().map(InstalledPolicy::version).toList();
    }
}
