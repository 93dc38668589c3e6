package id.nusakinerja.decision;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
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
     * Find the facts for one civil servant's decision.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Optional<AllowanceFacts> findFacts(Actor actor, EmployeeId employee, Period period);

    /**
     * List all facts of a period.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    List<AllowanceFacts> listFacts(Actor actor, Period period);

    /**
     * Keep the facts; earlier ones of the same employee and period are replaced. Refused in a locked period.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<List<AllowanceFacts>> recordFacts(Actor actor, List<AllowanceFacts> facts);

    /**
     * Decide by the facts and the policy in force, and keep decision and receipt. Refused in words while the assessment is
     * not set, facts are missing, or the tenant has no working policy. Deciding again from the same facts gives the same
     * receipt, byte by byte.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<StoredDecision> decide(Actor actor, EmployeeId employee, Period period);

    /**
     * Find a decision: one's own, one's team's, the tenant's for the performance manager.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for everybody else
     */
    Optional<StoredDecision> findDecision(Actor actor, EmployeeId employee, Period period);

    /** List the own decisions, newest period first. For every civil servant. */
    List<StoredDecision> listOwn(Actor actor);

    /**
     * List all decisions of a period.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    List<StoredDecision> listDecisions(Actor actor, Period period);

    /**
     * Compute a stored decision once more with the policy version that made it. Refused, naming the difference, when another
     * receipt comes out.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for who may not see the decision
     */
    Outcome<StoredDecision> verify(Actor actor, EmployeeId employee, Period period);
}
