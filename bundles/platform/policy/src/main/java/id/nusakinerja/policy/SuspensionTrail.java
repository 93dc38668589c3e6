package id.nusakinerja.policy;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes into the audit trail of a tenant who let an edition decide there again (OSGi service). While there is none, and when
 * it refuses, the decisions go on waiting.
 */
@ConsumerType
public interface SuspensionTrail {

    /**
     * Note that a suspension is about to be lifted.
     *
     * @param by who may do so and was asked already; the operator of the province stands in the trail of the tenant as well
     */
    Outcome<Suspension> noteLifting(Suspension suspension, Actor by);
}
