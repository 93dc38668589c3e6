package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressWords.text;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Achievement.Measured;
import id.nusakinerja.progress.Achievement.NotMeasured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Means of achievements. What is not measured is left out, together with its weight: it pulls nobody up or down. The
 * means are taken from the rounded percentages that people see, so that they can be redone from the screen.
 */
final class Means {

    private static final int DECIMALS = 2;

    /** An achievement and what it weighs. */
    record Weighted(Percent weight, Achievement achievement) {}

    private Means() {}

    /** The plain mean of the measured ones: the indicators of one result. */
    static Achievement plain(List<Achievement> achievements) {
        List<BigDecimal> measured = new ArrayList<>();
        for (Achievement achievement : achievements) {
            if (achievement instanceof Measured one) {
                measured.add(one.percent().value());
            }
        }
        if (measured.isEmpty()) {
            return new NotMeasured(text("progress.nothing-measured"));
        }
        BigDecimal sum = measured.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(measured.size());
        Percent mean = Percent.ratio(sum.movePointLeft(2), count, DECIMALS);
        Formula formula = measured.size() == 1
                ? new Formula().percent(mean)
                : new Formula()
                        .sign("(")
                        .sum(measured)
                        .sign(") ÷ ")
                        .number(count)
                        .sign(" = ")
                        .percent(mean);
        return measured(mean, "step.mean", formula.text());
    }

    /** The mean by weight of the measured ones: the results of a plan. */
    static Achievement weighted(List<Weighted> achievements) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        Formula formula = new Formula().sign("(");
        for (Weighted one : achievements) {
            if (one.achievement() instanceof Measured measured) {
                formula.sign(weights.signum() == 0 ? "" : " + ")
                        .number(one.weight().value())
                        .sign(" × ")
                        .number(measured.percent().value());
                weights = weights.add(one.weight().value());
                sum = sum.add(one.weight().value().multiply(measured.percent().value()));
            }
        }
        if (weights.signum() == 0) {
            return new NotMeasured(text("progress.nothing-measured"));
        }
        Percent mean = Percent.ratio(sum.movePointLeft(2), weights, DECIMALS);
        return measured(
                mean,
                "step.weighted",
                formula.sign(") ÷ ").number(weights).sign(" = ").percent(mean).text());
    }

    private static Achievement measured(Percent mean, String key, Text formula) {
        return new Measured(mean, formula, List.of(text(key, formula)));
    }
}
