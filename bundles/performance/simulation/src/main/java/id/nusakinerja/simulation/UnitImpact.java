package id.nusakinerja.simulation;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.simulation.Verdict.Ruling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a policy would change in one unit, or in all together.
 *
 * @param unit its name; empty for people without a unit
 * @param before how many had which advised predicate by the policy compared with
 * @param after how many have which advised predicate by the policy
 */
public record UnitImpact(String unit, Tally tally, PredicateCounts before, PredicateCounts after) {

    /** Nobody counted yet. */
    public static UnitImpact none(String unit) {
        PredicateCounts nobody = new PredicateCounts(Map.of());
        return new UnitImpact(unit, Tally.NONE, nobody, nobody);
    }

    /** Count the people of a unit. */
    public static UnitImpact of(String unit, Collection<Verdict> people) {
        return new UnitImpact(unit, Tally.of(people), counts(people, Verdict::other), counts(people, Verdict::ruling));
    }

    public UnitImpact plus(UnitImpact other) {
        return new UnitImpact(unit, tally.plus(other.tally), sum(before, other.before), sum(after, other.after));
    }

    private static PredicateCounts counts(Collection<Verdict> people, Function<Verdict, Optional<Ruling>> side) {
        return PredicateCounts.of(people.stream()
                .map(side)
                .flatMap(Optional::stream)
                .map(Ruling::advised)
                .toList());
    }

    private static PredicateCounts sum(PredicateCounts one, PredicateCounts other) {
        Map<Predicate, Integer> sum = new HashMap<>(one.counts());
        other.counts().forEach((predicate, count) -> sum.merge(predicate, count, Integer::sum));
        return new PredicateCounts(sum);
    }
}
