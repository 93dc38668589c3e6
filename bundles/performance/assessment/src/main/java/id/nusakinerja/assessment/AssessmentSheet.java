package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One assessment with what stands in its way.
 *
 * @param assessment its state
 * @param cycle the period and its stage; empty while its year is not opened
 * @param obstacles why it cannot be rated now, in words with who can change it; empty when it can
 * @param advice what the policy of the city advises; a departure needs a reason
 * @param unmet evidence that the city wants opened before a behaviour is judged; empty when nothing stands in the way
 * @param spread for each predicate that would take the team out of the distribution guide: what the guide says to it; giving
 *     it needs a reason
 */
public record AssessmentSheet(
        Assessment assessment,
        Optional<CyclePeriod> cycle,
        List<Reason> obstacles,
        List<RatingAdvice> advice,
        List<UnmetDuty> unmet,
        Map<Predicate, List<Reason>> spread) {

    public AssessmentSheet {
        obstacles = List.copyOf(obstacles);
        advice = List.copyOf(advice);
        unmet = List.copyOf(unmet);
        spread = Map.copyOf(spread);
    }

    public boolean canRate() {
        return obstacles.isEmpty();
    }
}
