package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.MonthPoint;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.Ring;
import id.nusakinerja.web.shell.part.Series;
import id.nusakinerja.web.shell.part.StatusChip;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where somebody stands as a ring, and how it came so far as a line against 100 percent. */
final class CourseCard extends Div {

    private static final long serialVersionUID = 1L;

    CourseCard(String title, SkpProgress progress) {
        Achievement now = progress.achievement();
        Ring ring = new Ring(now.measured(), getTranslation("planning.progress.of-target"), getLocale());
        Chart chart = chart(progress);
        chart.setHeight("180px");
        chart.setWidthFull();
        Div picture = new Div(ring, chart);
        picture.addClassName("pl-ring-and-chart");
        NativeButton formula = new NativeButton(
                getTranslation("planning.opens-formula"), click -> new FormulaDialog(title, now).open());
        formula.addClassName("pl-number");
        add(new Card(title, picture, formula)
                .aside(new StatusChip(AchievementLook.tone(now), getTranslation(AchievementLook.key(now)))));
    }

    private Chart chart(SkpProgress progress) {
        List<Optional<BigDecimal>> real = new ArrayList<>();
        for (MonthPoint point : progress.course()) {
            real.add(
                    point.achievement() instanceof Achievement.Measured measured
                            ? Optional.of(measured.percent().value())
                            : Optional.empty());
        }
        while (real.size() < Month.values().length) {
            real.add(Optional.empty());
        }
        List<Optional<BigDecimal>> full = Arrays.stream(Month.values())
                .map(month -> Optional.of(Percent.HUNDRED.value()))
                .toList();
        return Chart.lines(
                getTranslation(
                        "planning.progress.course-says", AchievementLook.number(progress.achievement(), getLocale())),
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()))
                        .toList(),
                new Series(getTranslation("planning.progress.target"), Series.Look.PLAN, full),
                new Series(getTranslation("planning.progress.achieved"), Series.Look.ACCENT, real));
    }
}
