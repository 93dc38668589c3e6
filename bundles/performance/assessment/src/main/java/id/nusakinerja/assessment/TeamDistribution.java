package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Percent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the predicates of a team are spread, beside the pattern of its organisation.
 *
 * @param organisation the unit whose predicate counts: the assessor's own, else the nearest above it that has one
 * @param counts the predicates that are set
 * @param people everybody in the team, also who has no predicate yet
 * @param finding what the guide says once everybody has a predicate, or when the pattern is out of reach; empty before, and
 *     while no predicate of the organisation is recorded
 * @param example an example of the pattern in shares of a team; empty while no predicate of the organisation is recorded
 */
public record TeamDistribution(
        UnitPredicate organisation,
        PredicateCounts counts,
        int people,
        Optional<DistributionFinding> finding,
        Map<Predicate, Percent> example) {

    public TeamDistribution {
        Map<Predicate, Percent> shares = new EnumMap<>(Predicate.class);
        shares.putAll(example);
        example = Collections.unmodifiableMap(shares);
    }
}
