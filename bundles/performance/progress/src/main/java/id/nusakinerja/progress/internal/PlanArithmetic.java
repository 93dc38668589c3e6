package id.nusakinerja.progress.internal;

import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.SkpContent;
import java.time.Month;
import java.util.Map;

/**
 * How far the parts of a plan are reached, and the whole of it.
 *
 * @param written what was written down, by indicator and month of the year of the plan
 */
record PlanArithmetic(Map<IndicatorId, Map<Month, Reading>> written) {

    Map<Month, Reading> readings(Indicator indicator) {
        return written.getOrDefault(indicator.id(), Map.of());
    }

    Achievement of(Indicator indicator, Month upTo) {
        return IndicatorArithmetic.achievementOf(indicator, readings(indicator), upTo);
    }

    Achievement of(PlannedResult result, Month upTo) {
        return Means.plain(result.indicators().stream()
                .map(indicator -> of(indicator, upTo))
                .toList());
    }

    Achievement overall(SkpContent plan, Month upTo) {
        return Means.weighted(plan.results().stream()
                .map(result -> new Means.Weighted(result.weight(), of(result, upTo)))
                .toList());
    }
}
