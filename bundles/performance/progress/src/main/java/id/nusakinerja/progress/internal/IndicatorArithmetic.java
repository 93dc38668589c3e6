package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressWords.month;
import static id.nusakinerja.progress.internal.ProgressWords.number;
import static id.nusakinerja.progress.internal.ProgressWords.text;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Achievement.NotMeasured;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.TargetValue.Range;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The achievement of one indicator from its monthly readings, by its measuring pattern. */
final class IndicatorArithmetic {

    private IndicatorArithmetic() {}

    /** Look at the months up to and with {@code upTo}; readings of months that are not measured count nowhere. */
    static Achievement achievementOf(Indicator indicator, Map<Month, Reading> readings, Month upTo) {
        if (indicator.months().measured().stream().noneMatch(month -> month.compareTo(upTo) <= 0)) {
            return new NotMeasured(text("progress.no-month-yet", month(upTo)));
        }
        SortedMap<Month, Reading> filled = new TreeMap<>(Comparator.<Month>naturalOrder());
        readings.forEach((month, reading) -> {
            if (indicator.months().measures(month) && month.compareTo(upTo) <= 0) {
                filled.put(month, reading);
            }
        });
        if (filled.isEmpty()) {
            return new NotMeasured(text("progress.not-filled"));
        }
        return indicator.measure().pattern() == MeasuringPattern.HITUNGAN
                ? summed(indicator, filled)
                : latest(indicator, filled);
    }

    private static Achievement summed(Indicator indicator, SortedMap<Month, Reading> filled) {
        List<Text> steps = sharesIn(filled);
        List<BigDecimal> reals = filled.values().stream().map(Reading::value).toList();
        List<BigDecimal> targets = filled.keySet().stream()
                .map(month -> indicator.findTarget(month).orElse(BigDecimal.ZERO))
                .toList();
        BigDecimal real = sum(reals);
        BigDecimal target = sum(targets);
        steps.add(text("step.sum-real", filled.size(), new Formula().sum(reals).text(), number(real)));
        steps.add(text("step.sum-target", new Formula().sum(targets).text(), number(target)));
        return PolarityRule.measure(indicator.measure().polarity(), real, target, steps);
    }

    private static Achievement latest(Indicator indicator, SortedMap<Month, Reading> filled) {
        Month last = filled.lastKey();
        BigDecimal real = filled.sequencedValues().getLast().value();
        List<Text> steps = sharesIn(filled.tailMap(last));
        Measure measure = indicator.measure();
        if (measure.target() instanceof Range range) {
            steps.add(text("step.last-range", month(last), number(real), number(range.low()), number(range.high())));
            return PolarityRule.measure(real, range, steps);
        }
        BigDecimal target = indicator
                .findTarget(last)
                .orElseThrow(() -> new IllegalStateException("The indicator (" + indicator.id() + ") has no target in ("
                        + last + ").\nMaybe its plan was agreed without being checked."));
        String key = measure.pattern() == MeasuringPattern.RILIS ? "step.release" : "step.last";
        steps.add(text(key, month(last), number(real), number(target)));
        return PolarityRule.measure(measure.polarity(), real, target, steps);
    }

    /** Show how shares of a whole became percentages. */
    private static List<Text> sharesIn(SortedMap<Month, Reading> filled) {
        List<Text> steps = new ArrayList<>();
        filled.forEach((month, reading) -> {
            if (reading instanceof Reading.Share(BigDecimal part, BigDecimal whole)) {
                steps.add(text("step.share", month(month), number(part), number(whole), reading.value()));
            }
        });
        return steps;
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
