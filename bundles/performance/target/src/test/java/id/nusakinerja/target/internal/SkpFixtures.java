package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans to test with. */
interface SkpFixtures {

    static Indicator participation() {
        return indicator(
                101,
                "Partisipasi",
                new Measure(TargetValue.of(42), "%", Polarity.NAIK_BAIK, MeasuringPattern.POSISI),
                MonthPlan.everyMonth());
    }

    /** 24 groups in two instalments. */
    static Indicator groups() {
        return indicator(
                102,
                "Kelompok belajar",
                new Measure(TargetValue.of(24), "kelompok", Polarity.NAIK_BAIK, MeasuringPattern.HITUNGAN),
                MonthPlan.of(Map.of(Month.JUNE, BigDecimal.TEN, Month.DECEMBER, BigDecimal.valueOf(14))));
    }

    static Indicator indicator(long id, String name, Measure measure, MonthPlan months) {
        return new Indicator(
                new IndicatorId(id), name, Aspect.KUANTITAS, Perspective.PENERIMA_LAYANAN, measure, months, "");
    }

    static PlannedResult result(long id, String text, int weight, Indicator... indicators) {
        return new PlannedResult(
                new ResultId(id), ResultKind.UTAMA, text, Optional.empty(), Percent.of(weight), List.of(indicators));
    }

    /** Two main results, 60 and 40, everything in order. */
    static SkpContent complete() {
        return SkpContent.of(List.of(
                result(11, "Warga ikut pendidikan nonformal", 60, participation()),
                result(12, "Kelompok belajar aktif", 40, groups())));
    }
}
