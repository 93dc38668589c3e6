package id.nusakinerja.demo.internal.planning;

import id.nusakinerja.kernel.IdSource;
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
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the invented people promise. */
final class PlanTexts {

    private static final List<Month> QUARTER_ENDS = List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    private final IdSource ids;
    private final Optional<ResultId> supports;

    PlanTexts(IdSource ids, List<SuperiorResult> superior) {
        this.ids = ids;
        this.supports = superior.stream().findFirst().map(SuperiorResult::id);
    }

    SkpContent of(String name) {
        return name.startsWith("Ratna Widya") ? ratna() : name.startsWith("Sri Lestari") ? leader() : usual();
    }

    /** The instructor whose year the pictures of this product tell. */
    private SkpContent ratna() {
        Map<Month, BigDecimal> none = new EnumMap<>(Month.class);
        for (Month month : Month.values()) {
            none.put(month, BigDecimal.ZERO);
        }
        return SkpContent.of(List.of(
                result("Warga ikut pendidikan nonformal", 40, participation(MonthPlan.everyMonth())),
                result(
                        "Kelompok belajar aktif",
                        35,
                        indicator(
                                "Kelompok belajar aktif",
                                Aspect.KUANTITAS,
                                new Measure(
                                        TargetValue.of(24), "kelompok", Polarity.NAIK_BAIK, MeasuringPattern.POSISI),
                                MonthPlan.everyMonth())),
                result(
                        "Laporan tepat waktu",
                        25,
                        indicator(
                                "Keterlambatan laporan",
                                Aspect.WAKTU,
                                new Measure(
                                        TargetValue.of(0),
                                        "hari terlambat",
                                        Polarity.TURUN_BAIK,
                                        MeasuringPattern.HITUNGAN),
                                MonthPlan.of(none)))));
    }

    private SkpContent leader() {
        return SkpContent.of(List.of(
                result("Partisipasi pendidikan masyarakat naik", 60, participation(MonthPlan.in(QUARTER_ENDS))),
                result("Lembaga kursus terbina", 40, counted("Lembaga terbina", "lembaga", 40))));
    }

    private SkpContent usual() {
        return SkpContent.of(List.of(
                result(
                        "Layanan selesai tepat waktu",
                        60,
                        indicator(
                                "Layanan tepat waktu",
                                Aspect.KUALITAS,
                                new Measure(TargetValue.of(95), "%", Polarity.NAIK_BAIK, MeasuringPattern.POSISI),
                                MonthPlan.in(QUARTER_ENDS))),
                result("Dokumen kerja tersusun", 40, counted("Dokumen tersusun", "dokumen", 24))));
    }

    private Indicator participation(MonthPlan months) {
        return new Indicator(
                new IndicatorId(ids.next()),
                "Partisipasi pendidikan nonformal",
                Aspect.KUANTITAS,
                Perspective.PENERIMA_LAYANAN,
                new Measure(TargetValue.of(42), "%", Polarity.NAIK_BAIK, MeasuringPattern.POSISI),
                months,
                "partisipasi-nonformal");
    }

    /** A count in four equal instalments. */
    private Indicator counted(String name, String unit, int year) {
        Map<Month, BigDecimal> instalments = new EnumMap<>(Month.class);
        QUARTER_ENDS.forEach(month -> instalments.put(month, BigDecimal.valueOf(year / QUARTER_ENDS.size())));
        return indicator(
                name,
                Aspect.KUANTITAS,
                new Measure(TargetValue.of(year), unit, Polarity.NAIK_BAIK, MeasuringPattern.HITUNGAN),
                MonthPlan.of(instalments));
    }

    private Indicator indicator(String name, Aspect aspect, Measure measure, MonthPlan months) {
        return new Indicator(new IndicatorId(ids.next()), name, aspect, Perspective.PROSES_BISNIS, measure, months, "");
    }

    private PlannedResult result(String words, int weight, Indicator indicator) {
        return new PlannedResult(
                new ResultId(ids.next()), ResultKind.UTAMA, words, supports, Percent.of(weight), List.of(indicator));
    }
}
