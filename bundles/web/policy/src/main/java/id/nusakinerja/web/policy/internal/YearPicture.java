package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.web.shell.part.Formats;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One year of the policy calendar as a band of twelve months: a bar for each stretch, what is past in grey, what rules in the
 * accent, what comes dashed, and a line for today. The table beside it says the same in words.
 */
final class YearPicture extends Div {

    private static final long serialVersionUID = 1L;

    /** Behind this share of the year a label stands on the left, so that it stays within the picture. */
    private static final double LATE = 55;

    private final int year;
    private final LocalDate today;

    /** @param records those that hold, in any order */
    YearPicture(int year, LocalDate today, List<CalendarRecord> records, String sentence) {
        this.year = year;
        this.today = today;
        addClassName("nk-year");
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        add(months());
        Div lanes = new Div();
        lanes.addClassName("nk-year-lanes");
        List<CalendarRecord> ordered = new ArrayList<>(records);
        ordered.sort(Comparator.comparing(CalendarRecord::from));
        for (int i = 0; i < ordered.size(); i++) {
            LocalDate end = i + 1 < ordered.size()
                    ? ordered.get(i + 1).from().minusDays(1)
                    : LocalDate.of(year, Month.DECEMBER, 31);
            if (ordered.get(i).from().getYear() <= year && end.getYear() >= year) {
                lanes.add(lane(ordered.get(i), end));
            }
        }
        if (today.getYear() == year) {
            Div line = new Div(new Span(getTranslation("policy.calendar.today")));
            line.addClassName("nk-year-today");
            line.setClassName("nk-late", share(today) > LATE);
            line.getStyle().set("left", share(today) + "%");
            lanes.add(line);
        }
        add(lanes);
    }

    private Div months() {
        Div months = new Div();
        months.addClassName("nk-year-months");
        for (Month month : Month.values()) {
            months.add(new Span(month.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale())));
        }
        return months;
    }

    private Div lane(CalendarRecord record, LocalDate end) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate from = record.from().isBefore(first) ? first : record.from();
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate to = end.isAfter(last) ? last : end;
        double start = share(from);
        double width = share(to.plusDays(1)) - start;
        Div bar = new Div();
        bar.addClassNames("nk-year-bar", tone(from, to));
        bar.getStyle().set("left", start + "%").set("width", width + "%");
        Span label = new Span(label(record));
        label.addClassName("nk-year-label");
        if (start > LATE) {
            label.getStyle().set("right", Math.max(0, 100 - start - width) + "%");
        } else {
            label.getStyle().set("left", start + "%");
        }
        Div lane = new Div(label, bar);
        lane.addClassName("nk-year-lane");
        return lane;
    }

    private String label(CalendarRecord record) {
        return record.from().getYear() == year
                ? getTranslation(
                        "policy.calendar.label-from",
                        Names.of(record.ruling(), getLocale()),
                        Formats.shortDate(record.from(), getLocale()))
                : Names.of(record.ruling(), getLocale());
    }

    private String tone(LocalDate from, LocalDate to) {
        return to.isBefore(today) ? "nk-past" : from.isAfter(today) ? "nk-future" : "nk-now";
    }

    /** Percent of the year before the day, as a style wants it. */
    private double share(LocalDate day) {
        long before = ChronoUnit.DAYS.between(LocalDate.of(year, Month.JANUARY, 1), day);
        return Double.parseDouble(String.format(
                Locale.ROOT, "%.2f", 100.0 * before / Year.of(year).length()));
    }
}
