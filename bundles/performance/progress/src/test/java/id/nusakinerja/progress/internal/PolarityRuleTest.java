package id.nusakinerja.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every number: 200 drawn ones for each rule, the same in every run. */
class PolarityRuleTest {

    private static final int DRAWS = 200;

    @RepeatedTest(DRAWS)
    void moreIsNeverWorseWhereMoreIsBetter(RepetitionInfo draw) {
        var number = new Draw(draw);
        BigDecimal target = number.target();
        BigDecimal less = number.real();

        assertThat(of(Polarity.NAIK_BAIK, less.add(number.step()), target))
                .isGreaterThanOrEqualTo(of(Polarity.NAIK_BAIK, less, target));
    }

    @RepeatedTest(DRAWS)
    void moreIsNeverBetterWhereLessIsBetter(RepetitionInfo draw) {
        var number = new Draw(draw);
        BigDecimal target = number.target();
        BigDecimal less = number.real();

        assertThat(of(Polarity.TURUN_BAIK, less.add(number.step()), target))
                .isLessThanOrEqualTo(of(Polarity.TURUN_BAIK, less, target));
    }

    @RepeatedTest(DRAWS)
    void fartherIsNeverBetterAndBothSidesAreAlikeWhereTheTargetItselfIsRight(RepetitionInfo draw) {
        var number = new Draw(draw);
        BigDecimal target = number.target();
        BigDecimal distance = number.step();
        Percent near = of(Polarity.TETAP_BAIK, target.add(distance), target);

        assertThat(near).isEqualTo(of(Polarity.TETAP_BAIK, target.subtract(distance), target));
        assertThat(of(Polarity.TETAP_BAIK, target.add(distance).add(number.step()), target))
                .isLessThanOrEqualTo(near);
    }

    @RepeatedTest(DRAWS)
    void fartherFromARangeIsNeverBetter(RepetitionInfo draw) {
        var number = new Draw(draw);
        BigDecimal low = number.target();
        Range range = new Range(low, low.add(number.step()));
        BigDecimal outside = range.high().add(number.step());

        assertThat(PolarityRule.measure(outside.add(number.step()), range, List.of())
                        .percent())
                .isLessThanOrEqualTo(
                        PolarityRule.measure(outside, range, List.of()).percent());
    }

    @RepeatedTest(DRAWS)
    void theTargetItselfIsAlwaysHundredAndNothingIsBelowZero(RepetitionInfo draw) {
        var number = new Draw(draw);
        BigDecimal target = number.target();
        for (Polarity polarity : List.of(Polarity.NAIK_BAIK, Polarity.TURUN_BAIK, Polarity.TETAP_BAIK)) {
            assertThat(of(polarity, target, target)).isEqualTo(Percent.HUNDRED);
            assertThat(of(polarity, number.real(), target)).isGreaterThanOrEqualTo(Percent.ZERO);
        }
    }

    private static Percent of(Polarity polarity, BigDecimal real, BigDecimal target) {
        return PolarityRule.measure(polarity, real, target, List.of()).percent();
    }

    /** Numbers with two decimals; every tenth target is 0. */
    private static final class Draw {

        private final SplittableRandom random;
        private final boolean zeroTarget;

        Draw(RepetitionInfo draw) {
            random = new SplittableRandom(draw.getCurrentRepetition());
            zeroTarget = draw.getCurrentRepetition() % 10 == 0;
        }

        BigDecimal target() {
            return zeroTarget ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextLong(1, 1_000_000), 2);
        }

        BigDecimal real() {
            return BigDecimal.valueOf(random.nextLong(-100_000, 2_000_000), 2);
        }

        /** Above 0. */
        BigDecimal step() {
            return BigDecimal.valueOf(random.nextLong(1, 100_000), 2);
        }
    }
}
