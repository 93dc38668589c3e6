package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The policy calendar: a picture of one year, and all lines as a table with who enabled them after seeing what. */
final class CalendarCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calendar calendar;
    private final transient Consumer<CalendarRecord> withdraw;
    private final Div picture = new Div();
    private final Span heading = new Span();
    private int year;

    /**
     * What to show.
     *
     * @param records all lines, those that ended included
     * @param seen what was looked at, newest first
     */
    record Calendar(List<CalendarRecord> records, List<SeenSimulation> seen, LocalDate today, ZoneId zone) {

        List<CalendarRecord> holding() {
            return records.stream()
                    .filter(CalendarRecord::holds)
                    .sorted(Comparator.comparing(CalendarRecord::from))
                    .toList();
        }

        /** Find the line that rules today. */
        Optional<CalendarRecord> current() {
            return holding().stream()
                    .filter(record -> !record.from().isAfter(today))
                    .reduce((earlier, later) -> later);
        }
    }

    /**
     * Show a calendar.
     *
     * @param acts what can be done with it as a whole
     * @param withdraw takes a line back whose first day has not come
     */
    CalendarCard(Calendar calendar, List<Component> acts, Consumer<CalendarRecord> withdraw) {
        this.calendar = calendar;
        this.withdraw = withdraw;
        this.year = calendar.today().getYear();
        Card card = new Card(getTranslation("policy.calendar.title"), picture);
        heading.addClassName("nk-year-heading");
        Div years = new Div(turn(VaadinIcon.ANGLE_LEFT, -1), heading, turn(VaadinIcon.ANGLE_RIGHT, 1));
        years.addClassName("nk-years");
        Div aside = new Div(years, export());
        acts.forEach(aside::add);
        aside.addClassName("nk-acts");
        card.aside(aside);
        card.add(table());
        add(card);
        draw();
    }

    private Button turn(VaadinIcon mark, int years) {
        Button button = new Button(mark.create(), click -> {
            year += years;
            draw();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(years < 0 ? "policy.calendar.earlier" : "policy.calendar.later"));
        return button;
    }

    private void draw() {
        picture.removeAll();
        String sentence = calendar.current()
                .map(current -> getTranslation(
                        "policy.calendar.sentence", String.valueOf(year), Names.of(current.ruling(), getLocale())))
                .orElse(getTranslation("policy.calendar.empty"));
        heading.setText(String.valueOf(year));
        picture.add(new YearPicture(year, calendar.today(), calendar.holding(), sentence));
    }

    private Component table() {
        Table table = new Table(
                getTranslation("policy.calendar.from"),
                getTranslation("policy.calendar.rules"),
                getTranslation("policy.calendar.state"),
                getTranslation("policy.calendar.by"),
                getTranslation("policy.calendar.seen"),
                getTranslation("policy.calendar.act"));
        latestFirst()
                .forEach(record -> table.row(
                        Table.text(from(record)),
                        Table.text(Names.of(record.ruling(), getLocale())),
                        state(record),
                        Table.text(by(record.enabledBy(), record.enabledAt())),
                        Table.text(seen(record)),
                        act(record)));
        return table;
    }

    private List<CalendarRecord> latestFirst() {
        return calendar.records().stream()
                .sorted(Comparator.comparing(CalendarRecord::from)
                        .thenComparingLong(CalendarRecord::id)
                        .reversed())
                .toList();
    }

    private ListExport<CalendarRecord> export() {
        return ListExport.of("kalender-kebijakan", this::latestFirst)
                .column(getTranslation("policy.calendar.from"), this::from)
                .column(getTranslation("policy.calendar.rules"), record -> Names.of(record.ruling(), getLocale()))
                .column(getTranslation("policy.calendar.state"), record -> getTranslation(standing(record)))
                .column(getTranslation("policy.calendar.by"), record -> by(record.enabledBy(), record.enabledAt()))
                .column(getTranslation("policy.calendar.seen"), this::seen)
                .column(
                        getTranslation("policy.calendar.ended"),
                        record -> record.end().map(this::ended).orElse(""));
    }

    private String from(CalendarRecord record) {
        return record.isFirst()
                ? getTranslation("policy.calendar.beginning")
                : Formats.date(record.from(), getLocale());
    }

    private Component state(CalendarRecord record) {
        StatusChip chip = new StatusChip(tone(record), getTranslation(standing(record)));
        if (record.holds()) {
            return chip;
        }
        Div why = new Div(record.end().map(this::ended).orElse(""));
        why.addClassName("nk-label");
        return new Div(chip, why);
    }

    private String ended(CalendarRecord.End end) {
        String by = by(end.by(), end.at());
        return end.reason().isEmpty() ? by : getTranslation("policy.calendar.because", by, end.reason());
    }

    private String standing(CalendarRecord record) {
        if (record.end().isPresent()) {
            return "policy.calendar.ending." + record.end().get().how();
        }
        if (isCurrent(record)) {
            return "policy.calendar.now";
        }
        return isComing(record) ? "policy.calendar.coming" : "policy.calendar.past";
    }

    private Tone tone(CalendarRecord record) {
        if (record.end().isPresent()) {
            return record.end().get().how() == CalendarRecord.Ending.RETURNED ? Tone.BAD : Tone.NEUTRAL;
        }
        return isCurrent(record) ? Tone.DONE : isComing(record) ? Tone.GOOD : Tone.NEUTRAL;
    }

    private boolean isCurrent(CalendarRecord record) {
        return calendar.current().filter(record::equals).isPresent();
    }

    private boolean isComing(CalendarRecord record) {
        return record.holds() && record.from().isAfter(calendar.today());
    }

    private String by(String who, Instant when) {
        String name = who.isEmpty() ? getTranslation("policy.calendar.itself") : who;
        return getTranslation("policy.by", name, Formats.dateTime(when, calendar.zone(), getLocale()));
    }

    private String seen(CalendarRecord record) {
        return calendar.seen().stream()
                .filter(seen ->
                        seen.ruling().equals(record.ruling()) && !seen.seenAt().isAfter(record.enabledAt()))
                .findFirst()
                .map(seen -> by(seen.seenBy(), seen.seenAt()))
                .orElse("\u2013");
    }

    private Component act(CalendarRecord record) {
        if (!isComing(record)) {
            return new Div();
        }
        Button button = new Button(getTranslation("policy.withdraw.act"), click -> withdraw.accept(record));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
