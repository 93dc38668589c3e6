package id.nusakinerja.decision;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PeriodPart;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides what follows from a set assessment, the allowance (TPP) above all, by the policy of the city, and keeps the
 * receipt (OSGi service).
 */
@ProviderType
public interface DecisionService {

    /**
     * List the parts in which a period is decided, by date: usually the whole period alone. Each has its own facts. For
     * everybody.
     */
    List<PeriodPart> listParts(Actor actor, Period period);

    /**
     * List all facts of a period, by person and date; those of parts that it does not have now are left out.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    List<AllowanceFacts> listFacts(Actor actor, Period period);

    /**
     * Keep the facts; earlier ones of the same employee and part are replaced. Refused in a locked period, and for a part that
     * the period does not have.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<List<AllowanceFacts>> recordFacts(Actor actor, List<AllowanceFacts> facts);

    /**
     * Decide by the facts and the policy in force, part by part, and keep decisions and receipts: all parts or none. Refused in
     * words while the assessment is not set, facts are missing, or the tenant has no working policy. Deciding again from the
     * same facts gives the same receipts, byte by byte.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<PeriodDecision> decide(Actor actor, EmployeeId employee, Period period);

    /**
     * Find a decision: one's own, one's team's, the tenant's for the performance manager.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for everybody else
     */
    Optional<PeriodDecision> findDecision(Actor actor, EmployeeId employee, Period period);

    /** List the own decisions, newest period first. For every civil servant. */
    List<PeriodDecision> listOwn(Actor actor);

    /**
     * List all decisions of a period.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    List<PeriodDecision> listDecisions(Actor actor, Period period);

    /**
     * Compute a stored decision once more with the policy versions that made it. Refused, naming the difference, when another
     * receipt comes out.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for who may not see the decision
     */
    Outcome<PeriodDecision> verify(Actor actor, EmployeeId employee, Period period);

    /**
     * Compute all decisions of a closed period once more, by the versions and parameters that closed it, from what is known now.
     * Changes nothing: it says what came out the same, byte by byte, and what did not and why. Refused while the period is not
     * closed.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<Recomputation> recompute(Actor actor, Period period);
}
