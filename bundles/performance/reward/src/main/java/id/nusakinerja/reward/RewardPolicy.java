package id.nusakinerja.reward;

import id.nusakinerja.kernel.Outcome;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The reward rule of a city (PP 12/2019 Pasal 58: the allowance is set by the head of the region). Pure: no clock, no
 * database, no randomness; equal facts give equal rewards. The decision engine calls it, and who explains
 * or tries it ({@link RewardQuestions}); a screen never does.
 *
 * <p>Laws: a better predicate never pays less, all else equal; nothing is negative; the parts sum to the rupiah.
 */
@ConsumerType
public interface RewardPolicy {

    /** Code of the reason: an event that this policy does not know. */
    String UNKNOWN_EVENT = "reward.peristiwa";

    /** Code of the reason: neither productivity nor, where the policy counts them, minutes were given. */
    String NO_PRODUCTIVITY = "reward.produktivitas";

    /** Decide; refused with every reason at once. */
    Outcome<Reward> rewardFor(RewardFacts facts);

    /** The numbers it computes with, for people to read; empty when no such table could say what it does. */
    default Optional<RewardTable> rewardTable() {
        return Optional.empty();
    }
}
