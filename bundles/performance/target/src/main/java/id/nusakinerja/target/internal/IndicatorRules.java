package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.TargetWords.legalReason;
import static id.nusakinerja.target.internal.TargetWords.reason;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What makes an indicator measurable: a number, a unit, a way to be better, and months in which it is looked at. */
final class IndicatorRules {

    private IndicatorRules() {}

    static List<Reason> objectionsTo(Indicator indicator, String result) {
        List<Reason> reasons = new ArrayList<>();
        if (indicator.name().isEmpty()) {
            reasons.add(legalReason("target.indicator-without-name", result));
        }
        String name = indicator.name().isEmpty() ? result : "“" + indicator.name() + "”";
        checkMeasure(indicator.measure(), name, reasons);
        if (indicator.months().measured().isEmpty()) {
            reasons.add(reason("target.no-month", name));
        } else if (indicator.measure().pattern() == MeasuringPattern.HITUNGAN
                && indicator.measure().target() instanceof TargetValue.Amount(BigDecimal year)) {
            checkInstalments(indicator, year, name, reasons);
        }
        return reasons;
    }

    private static void checkMeasure(Measure measure, String name, List<Reason> reasons) {
        boolean wantsRange = measure.polarity() == Polarity.RENTANG;
        switch (measure.target()) {
            case TargetValue.Open() ->
                reasons.add(legalReason(wantsRange ? "target.range-needed" : "target.no-target", name));
            case TargetValue.Amount amount when wantsRange -> reasons.add(reason("target.range-needed", name));
            case TargetValue.Range range when !wantsRange -> reasons.add(reason("target.number-needed", name));
            case TargetValue.Amount amount -> {}
            case TargetValue.Range range -> {}
        }
        if (wantsRange && measure.pattern() == MeasuringPattern.HITUNGAN) {
            reasons.add(reason("target.range-not-summed", name));
        }
        if (measure.unit().isEmpty()) {
            reasons.add(reason("target.no-unit", name));
        }
    }

    private static void checkInstalments(Indicator indicator, BigDecimal year, String name, List<Reason> reasons) {
        for (Month month : indicator.months().measured()) {
            if (indicator.months().findTarget(month).isEmpty()) {
                reasons.add(reason("target.month-without-instalment", name, TargetWords.month(month)));
            }
        }
        BigDecimal sum = indicator.months().sum();
        if (sum.compareTo(year) != 0) {
            reasons.add(reason("target.instalments", name, sum, year, year.subtract(sum)));
        }
    }
}
