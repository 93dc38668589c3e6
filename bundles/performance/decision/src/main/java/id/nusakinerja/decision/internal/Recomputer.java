package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.Recomputation;
import id.nusakinerja.decision.Recomputation.Difference;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes a closed period once more by what closed it, and says of each receipt whether and why it differs. */
final class Recomputer {

    private final Judge judge;
    private final Actor actor;
    private final Map<PeriodPart, Outcome<Rulebook>> rules;

    /**
     * What the tables of this room hold of a period.
     *
     * @param facts of all people
     * @param decisions as they were stored
     */
    record Known(List<AllowanceFacts> facts, List<StoredDecision> decisions) {}

    Recomputer(Judge judge, Actor actor, List<ClosedPart> closed) {
        this.judge = judge;
        this.actor = actor;
        this.rules = closed.stream().collect(Collectors.toMap(ClosedPart::part, each -> judge.rulesOf(actor, each)));
    }

    Recomputation recompute(Period period, Map<EmployeeId, SetAssessment> results, Known known) {
        Map<Key, AllowanceFacts> facts = known.facts().stream().collect(Collectors.toMap(Key::of, Function.identity()));
        List<Difference> differences = new ArrayList<>();
        Set<Key> decided = new HashSet<>();
        for (StoredDecision stored : known.decisions()) {
            Key key = Key.of(stored);
            decided.add(key);
            List<Reason> reasons = compare(stored, results.get(stored.employee()), facts.get(key));
            if (!reasons.isEmpty()) {
                differences.add(new Difference(stored.employee(), stored.part(), reasons));
            }
        }
        int same = known.decisions().size() - differences.size();
        facts.keySet().stream()
                .filter(key -> rules.containsKey(key.part()) && results.containsKey(key.employee()))
                .filter(key -> !decided.contains(key))
                .map(key -> new Difference(key.employee(), key.part(), List.of(Words.reason("recompute.undecided"))))
                .forEach(differences::add);
        differences.sort(Comparator.comparing(Difference::employee).thenComparing(Difference::part));
        return new Recomputation(period, same, differences);
    }

    private List<Reason> compare(
            StoredDecision stored, @Nullable SetAssessment result, @Nullable AllowanceFacts facts) {
        Outcome<Rulebook> ruling = rules.getOrDefault(
                stored.part(),
                Outcome.refused(
                        Words.otherParts(rules.keySet().stream().sorted().toList())));
        List<Reason> missing = new ArrayList<>(0);
        if (ruling instanceof Outcome.Refused<Rulebook>(List<Reason> reasons)) {
            missing.addAll(reasons);
        }
        if (result == null) {
            missing.add(Words.reason("decision.not-set"));
        }
        if (facts == null) {
            missing.add(Words.reason("decision.no-facts"));
        }
        if (!missing.isEmpty() || result == null || facts == null) {
            return missing;
        }
        return switch (judge.decide(actor, ruling.getOrThrow(), result, facts)) {
            case Outcome.Refused<StoredDecision>(List<Reason> reasons) -> reasons;
            case Outcome.Done<StoredDecision>(StoredDecision again) ->
                again.receipt().equals(stored.receipt()) ? List.of() : explain(stored, again);
        };
    }

    private static List<Reason> explain(StoredDecision stored, StoredDecision again) {
        return new Explanation(
                        ReceiptDocument.parse(stored.receipt()).receipt(),
                        ReceiptDocument.parse(again.receipt()).receipt())
                .listReasons();
    }
}
