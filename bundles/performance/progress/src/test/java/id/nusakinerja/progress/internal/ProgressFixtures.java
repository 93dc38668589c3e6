package id.nusakinerja.progress.internal;

import id.nusakinerja.progress.Reading;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;

/** Indicators and readings to test with. */
interface ProgressFixtures {

    static Indicator indicator(TargetValue target, Polarity polarity, MeasuringPattern pattern, MonthPlan months) {
        return new Indicator(
                new IndicatorId(7),
                "Indikator",
                Aspect.KUANTITAS,
                Perspective.PENERIMA_LAYANAN,
                new Measure(target, "unit", polarity, pattern),
                months,
                "");
    }

    static Indicator position(String target, Polarity polarity) {
        return indicator(
                TargetValue.of(new BigDecimal(target)), polarity, MeasuringPattern.POSISI, MonthPlan.everyMonth());
    }

    static Reading real(String value) {
        return Reading.of(new BigDecimal(value));
    }

    static Reading share(long part, long whole) {
        return new Reading.Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
