package id.nusakinerja.assessment;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Advises on the two ratings; a person decides. Pure: no clock, no database, no randomness. Only the assessment room calls
 * it, for the assessor's eyes.
 */
@ConsumerType
public interface RatingPolicy {

    /** List what the facts advise; empty when the policy has nothing to say. */
    List<RatingAdvice> adviseOn(RatingFacts facts);

    /** List which evidence an assessor opens before judging a behaviour; by national rule none. */
    default List<EvidenceDuty> evidenceDuties() {
        return List.of();
    }
}
