package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Shows how the predicates of a team are spread beside the pattern of its organisation, and records the predicates of
 * organisations (SE MenPANRB 3/2023; OSGi service). It guides and never changes a predicate.
 */
@ProviderType
public interface DistributionService {

    /**
     * Get the spread of those whom the actor assesses. Refused while the tenant has no working policy.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless assessor
     */
    Outcome<TeamDistribution> teamOf(Actor actor, Period period);

    /**
     * List the units whose predicate the actor may record, by name: for a unit head the own unit and those below, for the
     * performance manager all that have people.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for everybody else
     */
    List<UnitPredicate> listUnits(Actor actor, Period period);

    /**
     * Record the predicate of a unit. Refused without a source and in a locked period; {@link Outcome#conflict()} when
     * somebody recorded another one after {@code seen} was read.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for a unit that {@link #listUnits} does not show
     */
    Outcome<UnitPredicate> record(Actor actor, UnitPredicate seen, OrganisationPredicate predicate, String source);
}
