package id.nusakinerja.target;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Optional;

/**
 * How one sees that a result is reached (indikator kinerja individu, IKI).
 *
 * @param id stays when the plan is revised
 * @param name what is counted or looked at
 * @param aspect quantity, quality, time or cost
 * @param perspective whose view the indicator takes
 * @param measure target, unit, polarity and pattern
 * @param months when it is measured
 * @param catalogCode the entry of the city's catalogue it was taken from; empty for an own indicator
 */
public record Indicator(
        IndicatorId id,
        String name,
        Aspect aspect,
        Perspective perspective,
        Measure measure,
        MonthPlan months,
        String catalogCode) {

    public Indicator {
        name = name.strip();
    }

    /** Create one that still says nothing. */
    public static Indicator empty(IndicatorId id) {
        return new Indicator(id, "", Aspect.KUANTITAS, Perspective.PENERIMA_LAYANAN, Measure.OPEN, MonthPlan.NONE, "");
    }

    /**
     * Get the number to reach in a measured month: its own target, or that of the year where the pattern has no
     * instalments. Empty for a month that is not measured, and for a range, which holds in every month.
     */
    public Optional<BigDecimal> findTarget(Month month) {
        if (!months.measures(month)) {
            return Optional.empty();
        }
        Optional<BigDecimal> own = months.findTarget(month);
        if (own.isPresent() || measure.pattern() == MeasuringPattern.HITUNGAN) {
            return own;
        }
        return measure.target() instanceof TargetValue.Amount(BigDecimal year) ? Optional.of(year) : Optional.empty();
    }
}
