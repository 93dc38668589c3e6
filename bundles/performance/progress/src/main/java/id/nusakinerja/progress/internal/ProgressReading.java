package id.nusakinerja.progress.internal;

import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.MissingEntry;
import id.nusakinerja.progress.MonthPoint;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.ResultProgress;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.PlannedResult;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a plan and what was written down beside each other. */
final class ProgressReading {

    private final AgreedSkp skp;
    private final Map<IndicatorId, List<Realisation>> written;
    private final PlanArithmetic arithmetic;

    ProgressReading(AgreedSkp skp, List<Realisation> realisations) {
        this.skp = skp;
        this.written = realisations.stream()
                .sorted(Comparator.comparing(Realisation::month))
                .collect(Collectors.groupingBy(Realisation::indicator));
        this.arithmetic = new PlanArithmetic(realisations.stream()
                .collect(Collectors.groupingBy(
                        Realisation::indicator,
                        Collectors.toMap(one -> one.month().getMonth(), Realisation::reading))));
    }

    SkpProgress at(YearMonth upTo) {
        List<ResultProgress> results = skp.content().results().stream()
                .map(result -> progressOf(result, upTo.getMonth()))
                .toList();
        List<MonthPoint> course = IntStream.rangeClosed(1, upTo.getMonthValue())
                .mapToObj(month -> new MonthPoint(upTo.withMonth(month), overall(Month.of(month))))
                .toList();
        return new SkpProgress(skp, upTo, results, overall(upTo.getMonth()), course, missing(upTo));
    }

    Achievement overall(Month upTo) {
        return arithmetic.overall(skp.content(), upTo);
    }

    List<MissingEntry> missing(YearMonth upTo) {
        List<MissingEntry> missing = new ArrayList<>();
        for (PlannedResult result : skp.content().results()) {
            for (Indicator indicator : result.indicators()) {
                Map<Month, Reading> filled = arithmetic.readings(indicator);
                indicator.months().measured().stream()
                        .filter(month -> month.compareTo(upTo.getMonth()) <= 0 && !filled.containsKey(month))
                        .forEach(month -> missing.add(new MissingEntry(indicator, upTo.withMonth(month.getValue()))));
            }
        }
        return missing;
    }

    private ResultProgress progressOf(PlannedResult result, Month upTo) {
        List<IndicatorProgress> indicators = result.indicators().stream()
                .map(indicator -> new IndicatorProgress(
                        indicator, written.getOrDefault(indicator.id(), List.of()), arithmetic.of(indicator, upTo)))
                .toList();
        return new ResultProgress(result, indicators, arithmetic.of(result, upTo));
    }
}
