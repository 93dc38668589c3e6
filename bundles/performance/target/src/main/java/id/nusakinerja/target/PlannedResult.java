package id.nusakinerja.target;

import id.nusakinerja.kernel.Percent;
import java.util.List;
import java.util.Optional;

/**
 * What a civil servant brings about in the year (rencana hasil kerja, RHK).
 *
 * @param id stays when the plan is revised
 * @param kind main or additional
 * @param text the result in words, not the work for it
 * @param supports the superior's result this one serves; empty when none is chosen
 * @param weight share in the whole plan; all results together have 100
 * @param indicators at least one before the plan can be submitted
 */
public record PlannedResult(
        ResultId id,
        ResultKind kind,
        String text,
        Optional<ResultId> supports,
        Percent weight,
        List<Indicator> indicators) {

    public PlannedResult {
        text = text.strip();
        indicators = List.copyOf(indicators);
    }
}
