package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Reason;
import java.util.List;

/**
 * What the distribution guide says to the predicates of a team. It asks for a reason and never changes a predicate.
 *
 * @param kind how it stands
 * @param reasons which rules are not kept, or why the team cannot be held against them; empty when all is well
 */
public record DistributionFinding(Kind kind, List<Reason> reasons) {

    /** How a team stands to the guide. */
    public enum Kind {
        KEPT,
        DEPARTS,
        /** The team is too small to keep the rule with any predicates at all. */
        NOT_EVALUABLE
    }

    public DistributionFinding {
        reasons = List.copyOf(reasons);
    }
}
