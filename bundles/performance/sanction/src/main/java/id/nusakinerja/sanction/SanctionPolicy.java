package id.nusakinerja.sanction;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what should follow. Pure; only the decision engine calls it. The national follow-ups (guidance, alerts of PP 94/2021)
 * are law and always hold: what a city's policy says is added to them.
 */
@ConsumerType
public interface SanctionPolicy {

    /** List the tasks and alerts in the order a person should see them; empty for most people. */
    List<FollowUp> followUpsFor(SanctionFacts facts);
}
