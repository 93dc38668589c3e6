package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.simulation.Breach;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.simulation.UnitImpact;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.NumberWithReceipt;
import id.nusakinerja.web.shell.part.Series;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a simulation: the numbers first, then before and after as pictures, then the units hit hardest. */
final class ImpactPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int UNITS_IN_PICTURE = 6;
    private static final int UNITS_IN_TABLE = 25;
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final transient Impact impact;

    ImpactPanel(SimulationRun.Head head, Impact impact, ZoneId zone) {
        this.impact = impact;
        addClassName("nk-stack");
        add(summary(head, zone), pictures());
        if (isWithoutChange(impact)) {
            add(new Note(Tone.NEUTRAL, getTranslation("policy.impact.nothing"), ""));
        } else if (!impact.units().isEmpty()) {
            add(units());
        }
        if (!impact.breaches().isEmpty()) {
            add(breaches());
        }
        if (!impact.problems().isEmpty()) {
            add(problems());
        }
    }

    /** Whether everybody and every unit stays as before. */
    static boolean isWithoutChange(Impact impact) {
        return impact.city().tally().changes().people() == 0;
    }

    private Card summary(SimulationRun.Head head, ZoneId zone) {
        Tally all = impact.city().tally();
        String data =
                head.period().map(period -> Formats.period(period, getLocale())).orElse(head.file());
        Paragraph about = label(getTranslation(
                "policy.impact.about",
                head.against().stream()
                        .map(ruling -> Names.of(ruling, getLocale()))
                        .collect(Collectors.joining(", ")),
                all.rows(),
                head.startedBy(),
                Formats.dateTime(head.startedAt(), zone, getLocale())));
        Div numbers = new Div(
                new NumberWithReceipt(
                        getTranslation("policy.impact.people"),
                        number(all.changes().people())),
                new NumberWithReceipt(
                                getTranslation("policy.impact.total"), Amounts.signed(all.difference(), getLocale()))
                        .note(getTranslation(
                                "policy.impact.total-note",
                                Amounts.plain(all.before().rupiah(), getLocale()),
                                Amounts.plain(all.now().rupiah(), getLocale()))),
                side("policy.impact.gain", all.gain(), all.gain().rupiah()),
                side("policy.impact.loss", all.loss(), all.loss().rupiah().negate()),
                new NumberWithReceipt(
                        getTranslation("policy.impact.predicates"),
                        number(all.changes().predicates())),
                new NumberWithReceipt(
                        getTranslation("policy.impact.awards"),
                        number(all.changes().awards())),
                new NumberWithReceipt(
                        getTranslation("policy.impact.follow-ups"),
                        number(all.changes().followUps())),
                new NumberWithReceipt(getTranslation("policy.impact.breaches"), number(impact.newBreaches())));
        numbers.addClassName("nk-numbers");
        Card card = new Card(
                getTranslation("policy.impact.title", Names.of(head.ruling(), getLocale()), data), about, numbers);
        head.from()
                .ifPresent(
                        from -> card.add(label(getTranslation("policy.impact.from", Formats.date(from, getLocale())))));
        impact.unread().stream()
                .sorted()
                .forEach(fact -> card.add(label(getTranslation("policy.impact.unread." + fact))));
        return card;
    }

    private static Paragraph label(String sentence) {
        Paragraph label = new Paragraph(sentence);
        label.addClassName("nk-label");
        return label;
    }

    private NumberWithReceipt side(String key, Tally.Side side, BigInteger rupiah) {
        return new NumberWithReceipt(getTranslation(key), number(side.people()))
                .note(Amounts.signed(rupiah, getLocale()));
    }

    private Component pictures() {
        List<Predicate> worstFirst = List.of(Predicate.values());
        Chart predicates = Chart.bars(
                getTranslation("policy.impact.predicates-picture"),
                worstFirst.stream()
                        .map(predicate -> getTranslation("policy.predicate." + predicate))
                        .toList(),
                shares(
                        "policy.impact.before",
                        Series.Look.MUTED,
                        worstFirst,
                        impact.city().before()),
                shares(
                        "policy.impact.after",
                        Series.Look.ACCENT,
                        worstFirst,
                        impact.city().after()));
        List<UnitImpact> hardest =
                impact.units().stream().limit(UNITS_IN_PICTURE).toList();
        Chart money = Chart.bars(
                getTranslation("policy.impact.money-picture"),
                hardest.stream().map(this::name).toList(),
                millions("policy.impact.before", Series.Look.MUTED, hardest, Tally::before),
                millions("policy.impact.after", Series.Look.ACCENT, hardest, Tally::now));
        Div row = new Div(
                new Card(getTranslation("policy.impact.predicates-title"), predicates),
                new Card(getTranslation("policy.impact.money-title"), money));
        row.addClassName("nk-catalogue");
        return row;
    }

    private Series shares(String key, Series.Look look, List<Predicate> order, PredicateCounts counts) {
        BigDecimal all = BigDecimal.valueOf(Math.max(1, counts.people()));
        return new Series(
                getTranslation(key),
                look,
                order.stream()
                        .map(predicate -> BigDecimal.valueOf(counts.of(predicate))
                                .movePointRight(2)
                                .divide(all, 1, RoundingMode.HALF_UP))
                        .map(Optional::of)
                        .toList());
    }

    private Series millions(String key, Series.Look look, List<UnitImpact> units, Function<Tally, Tally.Side> side) {
        return new Series(
                getTranslation(key),
                look,
                units.stream()
                        .map(unit -> new BigDecimal(side.apply(unit.tally()).rupiah())
                                .divide(new BigDecimal(MILLION), 1, RoundingMode.HALF_UP))
                        .map(Optional::of)
                        .toList());
    }

    private Card units() {
        Table table = new Table(
                getTranslation("policy.impact.unit"),
                getTranslation("policy.impact.changed"),
                getTranslation("policy.impact.up"),
                getTranslation("policy.impact.down"),
                getTranslation("policy.impact.unit-before"),
                getTranslation("policy.impact.unit-after"));
        impact.units().stream()
                .limit(UNITS_IN_TABLE)
                .forEach(unit -> table.row(
                        Table.text(name(unit)),
                        Table.number(number(unit.tally().changes().people())),
                        Table.number(Amounts.signed(unit.tally().gain().rupiah(), getLocale())),
                        Table.number(Amounts.signed(unit.tally().loss().rupiah().negate(), getLocale())),
                        Table.number(Amounts.plain(unit.tally().before().rupiah(), getLocale())),
                        Table.number(Amounts.plain(unit.tally().now().rupiah(), getLocale()))));
        Card card = new Card(getTranslation("policy.impact.units-title"), table);
        if (impact.units().size() > UNITS_IN_TABLE) {
            Paragraph more = new Paragraph(
                    getTranslation("policy.impact.units-more", impact.units().size() - UNITS_IN_TABLE));
            more.addClassName("nk-label");
            card.add(more);
        }
        return card;
    }

    private Card breaches() {
        Table table = new Table(
                getTranslation("policy.impact.unit"),
                getTranslation("policy.impact.breach"),
                getTranslation("policy.impact.reasons"));
        for (Breach breach : impact.breaches()) {
            table.row(
                    Table.text(breach.unit()),
                    new StatusChip(
                            breach.change() == Breach.Change.ENDS ? Tone.DONE : Tone.WARNING,
                            getTranslation("policy.impact.breach." + breach.change())),
                    list(breach.reasons().stream().map(Reason::text).map(text -> Formats.sentence(text, getLocale()))));
        }
        return new Card(getTranslation("policy.impact.breaches-title"), table);
    }

    private Card problems() {
        return new Card(
                getTranslation(
                        "policy.impact.problems-title", impact.city().tally().undecided()),
                list(impact.problems().stream()
                        .map(problem -> getTranslation(
                                "policy.impact.problem",
                                problem.people(),
                                Formats.sentence(problem.example(), getLocale())))));
    }

    private static UnorderedList list(Stream<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("nk-sentences");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private String name(UnitImpact unit) {
        return unit.unit().isEmpty() ? getTranslation("policy.impact.no-unit") : unit.unit();
    }

    private String number(long number) {
        return Formats.number(number, getLocale());
    }
}
