package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Percent;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Holds the predicates of a team against the pattern that belongs to the predicate of its organisation (SE MenPANRB 3/2023:
 * a consideration for the leader). Pure.
 */
@ConsumerType
public interface DistributionPolicy {

    DistributionFinding check(OrganisationPredicate organisation, PredicateCounts team);

    /** List the lines of the pattern that belongs to an organisation, for people to read; empty where it has none. */
    default List<DistributionRule> patternOf(OrganisationPredicate organisation) {
        return List.of();
    }

    /** Give an example that keeps the pattern, to draw beside the real counts: every predicate with its share of a team. */
    Map<Predicate, Percent> exampleFor(OrganisationPredicate organisation);
}
