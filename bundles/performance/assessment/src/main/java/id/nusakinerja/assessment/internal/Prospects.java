package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a team can still keep the pattern of its organisation, whatever those get who have no predicate yet. A half
 * assessed team is never blamed for what the other half may mend. Pure.
 */
final class Prospects {

    /** With more people waiting it is too early to say anything, and too much to try out. */
    static final int MOST_WAITING = 20;

    private final DistributionPolicy policy;
    private final OrganisationPredicate organisation;
    /** By predicate, the worst first. */
    private final int[] counts = new int[Predicate.values().length];

    private @Nullable DistributionFinding best;

    private Prospects(DistributionPolicy policy, OrganisationPredicate organisation, PredicateCounts set) {
        this.policy = policy;
        this.organisation = organisation;
        Predicate[] predicates = Predicate.values();
        for (int i = 0; i < counts.length; i++) {
            counts[i] = set.of(predicates[i]);
        }
    }

    /**
     * Hold a team against the pattern.
     *
     * @param waiting how many have no predicate yet
     * @return how it departs at best; empty while the pattern can be kept
     */
    static Optional<DistributionFinding> departure(
            DistributionPolicy policy, OrganisationPredicate organisation, PredicateCounts set, int waiting) {
        if (waiting > MOST_WAITING) {
            return Optional.empty();
        }
        Prospects prospects = new Prospects(policy, organisation, set);
        return prospects.canBeKept(0, waiting) ? Optional.empty() : Optional.ofNullable(prospects.best);
    }

    private boolean canBeKept(int place, int left) {
        if (place == counts.length - 1) {
            counts[place] += left;
            boolean kept = isKept();
            counts[place] -= left;
            return kept;
        }
        for (int more = 0; more <= left; more++) {
            counts[place] += more;
            boolean kept = canBeKept(place + 1, left - more);
            counts[place] -= more;
            if (kept) {
                return true;
            }
        }
        return false;
    }

    private boolean isKept() {
        DistributionFinding finding =
                policy.check(organisation, PredicateCounts.of(counts[4], counts[3], counts[2], counts[1], counts[0]));
        if (finding.kind() != DistributionFinding.Kind.DEPARTS) {
            return true;
        }
        if (best == null || finding.reasons().size() < best.reasons().size()) {
            best = finding;
        }
        return false;
    }
}
