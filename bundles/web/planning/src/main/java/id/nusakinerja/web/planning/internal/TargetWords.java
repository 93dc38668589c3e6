package id.nusakinerja.web.planning.internal;

import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.TargetValue;
import id.nusakinerja.web.shell.part.Formats;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Targets as people read them. */
final class TargetWords {

    private TargetWords() {}

    /** {@code 42 %}, {@code 20–30 dosis}, or a dash while it is open. */
    static String target(Indicator indicator, Locale locale) {
        String number = switch (indicator.measure().target()) {
            case TargetValue.Amount(BigDecimal value) -> Formats.number(value, locale);
            case TargetValue.Range(BigDecimal low, BigDecimal high) ->
                Formats.number(low, locale) + "\u2013" + Formats.number(high, locale);
            case TargetValue.Open() -> "\u2013";
        };
        return number + " " + indicator.measure().unit();
    }

    /** {@code Jan, Jun}; the word for all when every month is measured. */
    static String months(MonthPlan plan, String all, Locale locale) {
        return plan.measured().size() == Month.values().length
                ? all
                : plan.measured().stream()
                        .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .collect(Collectors.joining(", "));
    }
}
