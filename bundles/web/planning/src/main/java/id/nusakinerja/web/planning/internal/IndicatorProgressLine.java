package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Series;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One indicator: target, latest number, bar, its months, and plan against actual as a picture. */
final class IndicatorProgressLine extends Div {

    private static final long serialVersionUID = 1L;

    IndicatorProgressLine(
            IndicatorProgress progress, YearMonth now, boolean own, BiConsumer<YearMonth, Optional<Realisation>> open) {
        addClassName("pl-progress");
        Indicator indicator = progress.indicator();
        Span name = new Span(indicator.name());
        name.addClassName("pl-strong");
        Span how = new Span(indicator.measure().polarity().title().in(getLocale()));
        how.addClassName("nk-label");
        Div words = new Div(name, how);
        words.addClassName("pl-words");
        String latest = progress.realisations().isEmpty()
                ? "\u2013"
                : Formats.number(progress.realisations().getLast().reading().value(), getLocale());
        add(
                words,
                fact("planning.progress.target", TargetWords.target(indicator, getLocale())),
                fact("planning.progress.real", latest),
                new AchievementBar(indicator.name(), progress.achievement()),
                new MonthStrip(progress, now, own, open),
                picture(progress));
    }

    /** Drawn only when somebody looks: a page of many indicators stays light. */
    private Details picture(IndicatorProgress progress) {
        Details details = new Details(getTranslation("planning.progress.picture"));
        details.addClassName("pl-chart");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(chart(progress));
            }
        });
        return details;
    }

    private Chart chart(IndicatorProgress progress) {
        List<Month> months = List.of(Month.values());
        List<Optional<BigDecimal>> plan =
                months.stream().map(progress.indicator()::findTarget).toList();
        List<Optional<BigDecimal>> real = months.stream()
                .map(month -> progress.realisations().stream()
                        .filter(one -> one.month().getMonth() == month)
                        .findFirst()
                        .map(one -> one.reading().value()))
                .toList();
        Chart chart = Chart.lines(
                getTranslation(
                        "planning.progress.picture-says", progress.indicator().name()),
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()))
                        .toList(),
                new Series(getTranslation("planning.progress.target"), Series.Look.PLAN, plan),
                new Series(getTranslation("planning.progress.real"), Series.Look.ACCENT, real));
        chart.setHeight("220px");
        return chart;
    }

    private Div fact(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("nk-label");
        Span number = new Span(value);
        number.addClassName("pl-strong");
        Div fact = new Div(label, number);
        fact.addClassName("pl-fact");
        return fact;
    }
}
