package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a policy may look at when it advises an assessor.
 *
 * @param achievement achievement of the targets in percent; empty when nothing was measured
 * @param satisfaction satisfaction index (SKM) of the unit, 25 to 100; empty when there was no survey
 */
public record RatingFacts(Optional<Percent> achievement, Optional<BigDecimal> satisfaction) {

    /** Nothing is known. */
    public static final RatingFacts NONE = new RatingFacts(Optional.empty(), Optional.empty());
}
