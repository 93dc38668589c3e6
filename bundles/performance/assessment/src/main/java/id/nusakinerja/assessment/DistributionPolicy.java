package id.nusakinerja.assessment;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Holds the predicates of a team against the pattern that belongs to the predicate of its organisation (SE MenPANRB 3/2023:
 * a consideration for the leader). Pure.
 */
@ConsumerType
public interface DistributionPolicy {

    DistributionFinding check(OrganisationPredicate organisation, PredicateCounts team);
}
