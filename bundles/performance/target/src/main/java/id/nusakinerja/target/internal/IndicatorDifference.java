package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.TargetWords.NOTHING;
import static id.nusakinerja.target.internal.TargetWords.number;
import static id.nusakinerja.target.internal.TargetWords.text;
import static id.nusakinerja.target.internal.TargetWords.verbatim;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.SkpChange;
import id.nusakinerja.target.SkpChange.Kind;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed in the indicators of one result. */
final class IndicatorDifference {

    private IndicatorDifference() {}

    static void between(List<Indicator> before, List<Indicator> after, List<SkpChange> changes) {
        for (Indicator indicator : after) {
            find(before, indicator)
                    .ifPresentOrElse(
                            old -> compare(old, indicator, new ChangeList(indicator.name(), changes)),
                            () -> changes.add(whole(Kind.ADDED, indicator, NOTHING, verbatim(indicator.name()))));
        }
        for (Indicator indicator : before) {
            if (find(after, indicator).isEmpty()) {
                changes.add(whole(Kind.REMOVED, indicator, verbatim(indicator.name()), NOTHING));
            }
        }
    }

    private static void compare(Indicator before, Indicator after, ChangeList list) {
        list.compare("change.name", verbatim(before.name()), verbatim(after.name()));
        list.compare("change.aspect", before.aspect().title(), after.aspect().title());
        list.compare(
                "change.perspective",
                before.perspective().title(),
                after.perspective().title());
        list.compare(
                "change.target",
                target(before.measure().target()),
                target(after.measure().target()));
        list.compare(
                "change.unit",
                verbatim(before.measure().unit()),
                verbatim(after.measure().unit()));
        list.compare(
                "change.polarity",
                before.measure().polarity().title(),
                after.measure().polarity().title());
        list.compare(
                "change.pattern",
                before.measure().pattern().title(),
                after.measure().pattern().title());
        list.compare("change.months", months(before.months()), months(after.months()));
        for (Month month : after.months().measured()) {
            Optional<BigDecimal> old = before.months().findTarget(month);
            Optional<BigDecimal> now = after.months().findTarget(month);
            if (before.months().measures(month) && !same(old, now)) {
                list.compare(
                        text("change.month-target", TargetWords.month(month)),
                        old.map(TargetWords::number).orElse(NOTHING),
                        now.map(TargetWords::number).orElse(NOTHING));
            }
        }
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.flatMap(value -> other.map(value::compareTo)).orElse(0) == 0;
    }

    private static Text target(TargetValue target) {
        return switch (target) {
            case TargetValue.Amount(BigDecimal value) -> number(value);
            case TargetValue.Range(BigDecimal low, BigDecimal high) ->
                Text.of("{0}–{1}", "{0}–{1}", number(low), number(high));
            case TargetValue.Open() -> NOTHING;
        };
    }

    private static Text months(MonthPlan plan) {
        String pattern = plan.measured().stream()
                .map(month -> "{" + (month.getValue() - 1) + "}")
                .collect(Collectors.joining(", "));
        Object[] words = Arrays.stream(Month.values()).map(TargetWords::month).toArray();
        return Text.of(pattern, pattern, words);
    }

    private static SkpChange whole(Kind kind, Indicator indicator, Text before, Text after) {
        return new SkpChange(kind, indicator.name(), text("change.indicator"), before, after);
    }

    private static Optional<Indicator> find(List<Indicator> indicators, Indicator wanted) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(wanted.id()))
                .findFirst();
    }
}
