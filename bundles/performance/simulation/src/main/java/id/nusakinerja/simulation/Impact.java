package id.nusakinerja.simulation;

import java.util.List;
import java.util.Set;

/**
 * What a policy would change.
 *
 * @param city everybody together; its unit has no name
 * @param units hit hardest first: by the rupiah that move, then by the people for whom anything changes
 * @param breaches units whose predicates leave the distribution guide under either policy, by name
 * @param problems why people cannot be decided about, most frequent first; at most {@value #MOST_PROBLEMS}
 * @param unread what the advice of either policy on ratings depends on and the data do not tell: advice for which it had to
 *     be known is left out
 */
public record Impact(
        UnitImpact city,
        List<UnitImpact> units,
        List<Breach> breaches,
        List<Problem> problems,
        Set<AdviceFact> unread) {

    /** Further kinds of problems are counted, but not shown. */
    public static final int MOST_PROBLEMS = 50;

    public Impact {
        units = List.copyOf(units);
        breaches = List.copyOf(breaches);
        problems = List.copyOf(problems);
        unread = Set.copyOf(unread);
    }

    /** How many units would leave the guide that keep it now. */
    public long newBreaches() {
        return breaches.stream()
                .filter(breach -> breach.change() == Breach.Change.BEGINS)
                .count();
    }
}
