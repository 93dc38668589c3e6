package id.nusakinerja.simulation;

import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.kernel.Reason;
import java.util.List;

/**
 * A unit whose advised predicates leave the distribution guide (SE MenPANRB 3/2023). It asks for a reason and changes
 * nothing.
 *
 * @param unit its name
 * @param predicate of the unit itself, which sets the pattern
 * @param change against the policy compared with
 * @param reasons which rules are not kept; those of before where the breach ends
 */
public record Breach(String unit, OrganisationPredicate predicate, Change change, List<Reason> reasons) {

    /** How a breach came about. */
    public enum Change {
        BEGINS,
        REMAINS,
        ENDS
    }

    public Breach {
        reasons = List.copyOf(reasons);
    }
}
