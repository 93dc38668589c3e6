package id.nusakinerja.target;

import id.nusakinerja.kernel.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a plan says, whatever its state.
 *
 * @param results in the order of the form
 * @param behaviours what is expected of the seven values
 * @param commitments the attachments
 */
public record SkpContent(List<PlannedResult> results, List<BehaviourExpectation> behaviours, Commitments commitments) {

    public static final SkpContent EMPTY = of(List.of());

    public SkpContent {
        results = List.copyOf(results);
        behaviours = List.copyOf(behaviours);
    }

    /** Create a content with these results and without special expectations. */
    public static SkpContent of(List<PlannedResult> results) {
        return new SkpContent(
                results,
                Arrays.stream(BehaviourValue.values())
                        .map(value -> new BehaviourExpectation(value, ""))
                        .toList(),
                Commitments.NONE);
    }

    public Percent weightSum() {
        return results.stream().map(PlannedResult::weight).reduce(Percent.ZERO, Percent::plus);
    }

    /** Get what is left to give to results; below 0 when too much was given. */
    public Percent weightRemainder() {
        return Percent.HUNDRED.minus(weightSum());
    }

    public Optional<Indicator> findIndicator(IndicatorId id) {
        return results.stream()
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}
