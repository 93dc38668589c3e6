package id.nusakinerja.contract;

import id.nusakinerja.contract.internal.CatalogLaws;
import id.nusakinerja.contract.internal.DecisionLaws;
import id.nusakinerja.contract.internal.DocumentLaws;
import id.nusakinerja.contract.internal.ExampleCourt;
import id.nusakinerja.contract.internal.Findings;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a policy against the contract, on the running code: its legal examples go through the decision engine, and the laws
 * of all policies are tried on a fixed set of facts. Free of state; the same policy always gets the same report.
 */
public final class PolicyContract {

    /** How many laws hold for every policy, as docs/policies.md counts them; each check tries all. */
    public static final int LAWS = 9;

    private PolicyContract() {}

    /**
     * Check a policy.
     *
     * @param rules the policy with the national rules behind it
     * @param examples the text of its file of legal examples; empty when it has none, which is a breach
     */
    public static ContractReport check(Rulebook rules, String examples) {
        Findings breaches = new Findings();
        List<Reason> failures = new ArrayList<>();
        Optional<List<LegalExample>> read = switch (LegalExample.read(examples)) {
            case Outcome.Refused<List<LegalExample>>(List<Reason> reasons) -> {
                reasons.forEach(breaches::add);
                yield Optional.empty();
            }
            case Outcome.Done<List<LegalExample>>(List<LegalExample> found) -> Optional.of(found);
        };
        List<LegalExample> cases = read.orElse(List.of());
        ExampleCourt court = new ExampleCourt(rules);
        int passed = 0;
        for (LegalExample example : cases) {
            List<Reason> objections = court.objectionsTo(example);
            failures.addAll(objections);
            passed += objections.isEmpty() ? 1 : 0;
        }
        hold(breaches, () -> DocumentLaws.check(rules, read, breaches));
        hold(breaches, () -> DecisionLaws.check(rules, breaches));
        hold(breaches, () -> CatalogLaws.check(rules, breaches));
        return new ContractReport(rules.version(), cases.size(), passed, failures, breaches.reasons());
    }

    /** A policy that fails where nothing decides has broken the contract as well. */
    private static void hold(Findings breaches, Runnable laws) {
        try {
            laws.run();
        } catch (PolicyFault fault) {
            breaches.add(fault.reason());
        }
    }

    /** Say what is wrong with one example; empty when the policy decides as it demands. */
    public static List<Reason> objectionsTo(LegalExample example, Rulebook rules) {
        return new ExampleCourt(rules).objectionsTo(example);
    }

    /** List where the catalogues of several policies use one definition id for different things. */
    public static List<Reason> incomparable(List<Rulebook> policies) {
        Findings findings = new Findings();
        CatalogLaws.compare(policies, findings);
        return findings.reasons();
    }
}
