package id.nusakinerja.target;

import java.util.Optional;

/**
 * Where in a plan something is meant.
 *
 * @param result empty for the plan as a whole
 * @param indicator empty for the result as a whole
 */
public record Spot(Optional<ResultId> result, Optional<IndicatorId> indicator) {

    /** The plan as a whole. */
    public static final Spot PLAN = new Spot(Optional.empty(), Optional.empty());

    public static Spot at(PlannedResult result) {
        return new Spot(Optional.of(result.id()), Optional.empty());
    }

    public static Spot at(PlannedResult result, Indicator indicator) {
        return new Spot(Optional.of(result.id()), Optional.of(indicator.id()));
    }
}
