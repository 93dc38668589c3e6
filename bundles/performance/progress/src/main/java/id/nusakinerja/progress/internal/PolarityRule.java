package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressWords.number;
import static id.nusakinerja.progress.internal.ProgressWords.text;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement.Measured;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a number is from its target, by polarity. No regulation fixes this arithmetic; it is chosen so that everybody
 * can redo it on paper, that the target itself is always 100 %, and that better is never worth less:
 *
 * <ul>
 *   <li>more is better: {@code real ÷ target × 100}
 *   <li>less is better: {@code (2 × target − real) ÷ target × 100}, so that half of the target makes 150 %
 *   <li>exactly on target: {@code (target − distance) ÷ target × 100}
 *   <li>within a range: 100 %; outside: {@code (width − distance to the nearest bound) ÷ width × 100}
 *   <li>a target of 0 has no proportion: reached is 100 %, missed is 0 %
 * </ul>
 *
 * Nothing counts below 0 %. Two decimals, rounded half-up.
 */
final class PolarityRule {

    private static final int DECIMALS = 2;

    private PolarityRule() {}

    /** Measure against one number, at least 0. */
    static Measured measure(Polarity polarity, BigDecimal real, BigDecimal target, List<Text> before) {
        if (target.signum() == 0) {
            return againstZero(polarity, real, before);
        }
        return switch (polarity) {
            case NAIK_BAIK -> conclude(new Formula().number(real), real, target, before);
            case TURUN_BAIK ->
                conclude(
                        new Formula()
                                .sign("(2 × ")
                                .number(target)
                                .sign(" − ")
                                .number(real)
                                .sign(")"),
                        target.add(target).subtract(real),
                        target,
                        before);
            case TETAP_BAIK -> {
                BigDecimal distance = real.subtract(target).abs();
                yield conclude(
                        new Formula()
                                .sign("(")
                                .number(target)
                                .sign(" − ")
                                .number(distance)
                                .sign(")"),
                        target.subtract(distance),
                        target,
                        before);
            }
            case RENTANG -> throw new IllegalArgumentException("A range is measured against its bounds.");
        };
    }

    /** Measure against two bounds. */
    static Measured measure(BigDecimal real, Range range, List<Text> before) {
        BigDecimal distance = range.low().subtract(real).max(real.subtract(range.high()));
        if (distance.signum() <= 0) {
            Text formula = text("step.in-range", number(real), number(range.low()), number(range.high()));
            return measured(Percent.HUNDRED, formula, before, false);
        }
        return conclude(
                new Formula()
                        .sign("(")
                        .number(range.width())
                        .sign(" − ")
                        .number(distance)
                        .sign(")"),
                range.width().subtract(distance),
                range.width(),
                before);
    }

    private static Measured againstZero(Polarity polarity, BigDecimal real, List<Text> before) {
        boolean reached = switch (polarity) {
            case NAIK_BAIK -> real.signum() >= 0;
            case TURUN_BAIK -> real.signum() <= 0;
            case TETAP_BAIK -> real.signum() == 0;
            case RENTANG -> throw new IllegalArgumentException("A range is measured against its bounds.");
        };
        Text formula = text(reached ? "step.zero-reached" : "step.zero-missed", number(real));
        return measured(reached ? Percent.HUNDRED : Percent.ZERO, formula, before, false);
    }

    private static Measured conclude(Formula above, BigDecimal part, BigDecimal whole, List<Text> before) {
        Percent percent = Percent.ratio(part, whole, DECIMALS);
        boolean negative = percent.compareTo(Percent.ZERO) < 0;
        Text formula = above.sign(" ÷ ")
                .number(whole)
                .sign(" × 100 = ")
                .percent(percent)
                .text();
        return measured(negative ? Percent.ZERO : percent, formula, before, negative);
    }

    private static Measured measured(Percent percent, Text formula, List<Text> before, boolean lifted) {
        List<Text> steps = new ArrayList<>(before);
        if (!lifted) {
            steps.add(formula);
            return new Measured(percent, formula, steps);
        }
        Text whole = Text.of("{0}. {1}", "{0}. {1}", formula, text("step.floor"));
        steps.add(whole);
        return new Measured(percent, whole, steps);
    }
}
