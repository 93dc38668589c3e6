package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Reason;
import java.util.List;

/**
 * One assessment with what stands in its way.
 *
 * @param assessment its state
 * @param cycle the period and its stage
 * @param obstacles why it cannot be rated now, in words with who can change it; empty when it can
 */
public record AssessmentSheet(Assessment assessment, CyclePeriod cycle, List<Reason> obstacles) {

    public AssessmentSheet {
        obstacles = List.copyOf(obstacles);
    }

    public boolean canRate() {
        return obstacles.isEmpty();
    }
}
