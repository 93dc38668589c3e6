package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Breach;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.Problem;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.simulation.UnitImpact;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up the parts of an impact, in the order of the people. Used by one thread. */
final class ImpactSum {

    private static final Comparator<UnitImpact> HARDEST_FIRST = Comparator.comparing(
                    (UnitImpact unit) -> moved(unit.tally()), Comparator.reverseOrder())
            .thenComparing(unit -> unit.tally().changes().people(), Comparator.reverseOrder())
            .thenComparing(UnitImpact::unit);

    private final PeopleFile people;
    private final Map<String, UnitImpact> units = new HashMap<>();
    private final Map<String, UnitImpact> guided = new HashMap<>();
    private final Map<String, Problem> problems = new HashMap<>();
    private UnitImpact city = UnitImpact.none("");

    ImpactSum(PeopleFile people) {
        this.people = people;
    }

    void take(ImpactPart part) throws IOException {
        city = city.plus(part.city());
        part.units().forEach((name, unit) -> units.merge(name, unit, UnitImpact::plus));
        part.guided().forEach((key, unit) -> guided.merge(key, unit, UnitImpact::plus));
        part.problems().forEach((code, problem) -> problems.merge(code, problem, ImpactPart::more));
        for (PersonImpact person : part.people()) {
            people.add(person);
        }
    }

    /** How many people were counted so far. */
    long rows() {
        return city.tally().rows();
    }

    /**
     * Get the impact of all parts.
     *
     * @param guides the units whose patterns hold, by their keys
     * @param side the rules of the last day
     * @param unread what the cases could not tell of what advice depends on
     */
    Impact impact(Map<String, GuideUnit> guides, Sides.Side side, Set<AdviceFact> unread) {
        DistributionPolicy now = side.rules().get(DistributionPolicy.class).rule();
        DistributionPolicy before = side.against().get(DistributionPolicy.class).rule();
        List<Breach> breaches = guides.entrySet().stream()
                .filter(guide -> guided.containsKey(guide.getKey()))
                .flatMap(guide -> {
                    UnitImpact unit = guided.getOrDefault(guide.getKey(), UnitImpact.none(""));
                    return breach(
                            guide.getValue(),
                            reasons(before, guide.getValue(), unit.before()),
                            reasons(now, guide.getValue(), unit.after()))
                            .stream();
                })
                .sorted(Comparator.comparing(Breach::unit))
                .toList();
        return new Impact(
                city,
                units.values().stream().sorted(HARDEST_FIRST).toList(),
                breaches,
                problems.values().stream()
                        .sorted(Comparator.comparing(Problem::people, Comparator.reverseOrder())
                                .thenComparing(Problem::code))
                        .limit(Impact.MOST_PROBLEMS)
                        .toList(),
                unread);
    }

    private static List<Reason> reasons(DistributionPolicy policy, GuideUnit guide, PredicateCounts counts) {
        if (counts.people() == 0) {
            return List.of();
        }
        DistributionFinding finding = policy.check(guide.predicate(), counts);
        return finding.kind() == DistributionFinding.Kind.DEPARTS ? finding.reasons() : List.of();
    }

    private static Optional<Breach> breach(GuideUnit guide, List<Reason> before, List<Reason> now) {
        if (before.isEmpty() && now.isEmpty()) {
            return Optional.empty();
        }
        Breach.Change change =
                before.isEmpty() ? Breach.Change.BEGINS : now.isEmpty() ? Breach.Change.ENDS : Breach.Change.REMAINS;
        return Optional.of(new Breach(guide.name(), guide.predicate(), change, now.isEmpty() ? before : now));
    }

    private static BigInteger moved(Tally tally) {
        return tally.gain().rupiah().add(tally.loss().rupiah());
    }
}
