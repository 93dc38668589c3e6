package id.nusakinerja.progress;

import id.nusakinerja.target.PlannedResult;
import java.util.List;

/**
 * One planned result with its indicators.
 *
 * @param result as it is agreed now
 * @param indicators in the order of the plan
 * @param achievement mean of the measured indicators
 */
public record ResultProgress(PlannedResult result, List<IndicatorProgress> indicators, Achievement achievement) {

    public ResultProgress {
        indicators = List.copyOf(indicators);
    }
}
