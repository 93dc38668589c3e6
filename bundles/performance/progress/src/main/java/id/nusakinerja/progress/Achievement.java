package id.nusakinerja.progress;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import java.util.List;
import java.util.Optional;

/** How far a target is reached, in a way that everybody can recompute. */
public sealed interface Achievement {

    /** Get the percentage; empty when it is not measured. */
    default Optional<Percent> measured() {
        return this instanceof Measured one ? Optional.of(one.percent()) : Optional.empty();
    }

    /**
     * Measured.
     *
     * @param percent two decimals, never below 0; above 100 when the target is surpassed
     * @param formula the last step as people write it, for example {@code 39,6 ÷ 42 × 100 = 94,29 %}
     * @param steps how the numbers in the formula came about, in order, the formula last
     */
    record Measured(Percent percent, Text formula, List<Text> steps) implements Achievement {
        public Measured {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Not measured: neither 0 % nor 100 %, and in no average.
     *
     * @param why no measured month yet, or nothing written down
     */
    record NotMeasured(Text why) implements Achievement {}
}
