package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.AdjustablePolicy;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicySetting;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Policies that come and go as a test wants. Each has one setting, {@code batas}, from 1 to 9. */
final class RunningPolicies implements PolicyBook {

    private final TreeMap<String, InstalledPolicy> policies = new TreeMap<>();

    void start(String label, String area) {
        String[] parts = label.split(":", -1);
        PolicyVersion version =
                new PolicyVersion(parts[0], parts[1], "id.nusakinerja.city." + parts[0], "sha256:" + parts[1]);
        policies.put(label, new InstalledPolicy(version, List.of(new Adjustable()), Set.of(area)));
    }

    void stop(String label) {
        policies.remove(label);
    }

    Ruling ruling(String label) {
        return ruling(label, Map.of());
    }

    Ruling ruling(String label, Map<String, String> parameters) {
        return rulebookNamed(label)
                .flatMap(rules -> rules.with(parameters))
                .getOrThrow()
                .ruling();
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, LocalDate date) {
        throw new UnsupportedOperationException();
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
        return rulebookNamed(ruling.own().label(), ruling.national().label())
                .flatMap(rules -> rules.with(ruling.parameters()));
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String name) {
        return rulebookNamed(newest(name), newest("national"));
    }

    private String newest(String name) {
        return policies.keySet().stream()
                .filter(label -> label.equals(name) || label.startsWith(name + ":"))
                .reduce(name, (older, newer) -> newer);
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String own, String national) {
        InstalledPolicy policy = policies.get(own);
        InstalledPolicy base = policies.get(national);
        return policy == null || base == null
                ? Outcome.refused(new Reason("policy.unknown", Text.of("{0}", "{0}", own), LegalBasis.HOUSE_RULE))
                : Outcome.done(new Rulebook(policy, base));
    }

    @Override
    public List<PolicyVersion> listVersions() {
        return policies.values().stream().map(InstalledPolicy::version).toList();
    }

    private record Adjustable() implements AdjustablePolicy {

        @Override
        public List<PolicySetting> settings() {
            return List.of(new PolicySetting(
                    "batas",
                    Text.of("Batas", "Limit"),
                    "5",
                    new PolicySetting.Range(BigDecimal.ONE, BigDecimal.valueOf(9))));
        }

        @Override
        public AdjustablePolicy with(Map<String, String> values) {
            return this;
        }
    }
}
