package id.nusakinerja.decision;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.sanction.GuidanceState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads facts from texts, be it a row of a file or the inputs of a receipt, and finds everything that is wrong at once. */
public final class FactsReader {

    private static final Messages MESSAGES = Messages.beside(FactsReader.class);
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0_-]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,10})?");
    private static final Pattern EVENT = Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,19}):([0-9]{1,4})");

    private final UnaryOperator<String> cells;
    private int fewestMonths = 1;
    private final List<FactProblem> problems = new ArrayList<>(0);

    private FactsReader(UnaryOperator<String> cells) {
        this.cells = cells;
    }

    /**
     * Read one person's facts.
     *
     * @param cells gives the text of a column of {@link FactColumns}, empty where there is none
     */
    public static FactsReading read(UnaryOperator<String> cells) {
        FactsReader reader = new FactsReader(cells);
        EvaluationFacts facts = reader.facts();
        return new FactsReading(facts, reader.problems);
    }

    /** Read the facts that a receipt states: those of a part of a period may have no month of their own. */
    static FactsReading readStated(UnaryOperator<String> cells) {
        FactsReader reader = new FactsReader(cells);
        reader.fewestMonths = 0;
        EvaluationFacts facts = reader.facts();
        return new FactsReading(facts, reader.problems);
    }

    /** Read only whose allowance it is and what it is computed from; a file of allowances has no more columns. */
    public static PayReading readPay(UnaryOperator<String> cells) {
        FactsReader reader = new FactsReader(cells);
        String nip = reader.nip();
        EvaluationFacts.Pay pay = reader.pay();
        return new PayReading(nip, pay, reader.events(), reader.problems);
    }

    private EvaluationFacts.Pay pay() {
        return new EvaluationFacts.Pay(allowance(), productivity(), minutes());
    }

    private EvaluationFacts facts() {
        PostKind post = choice(FactColumns.POST, PostKind.values(), PostKind.PELAKSANA);
        EvaluationFacts.Holder holder = new EvaluationFacts.Holder(
                nip(),
                choice(FactColumns.STATUS, EmploymentStatus.values(), EmploymentStatus.PNS),
                post,
                post == PostKind.FUNGSIONAL ? required(FactColumns.LEVEL) : cells.apply(FactColumns.LEVEL));
        return new EvaluationFacts(
                holder,
                rating(FactColumns.RESULTS),
                rating(FactColumns.BEHAVIOUR),
                months(post),
                pay(),
                events(),
                history());
    }

    private String nip() {
        String text = required(FactColumns.NIP);
        if (text.isEmpty()) {
            return text;
        }
        return switch (Nip.parse(text)) {
            case Outcome.Done<Nip>(Nip nip) -> nip.digits();
            case Outcome.Refused<Nip>(List<Reason> reasons) -> {
                reasons.forEach(reason -> problems.add(new FactProblem(FactColumns.NIP, reason)));
                yield text;
            }
        };
    }

    private Rating rating(String column) {
        String text = required(column);
        Optional<Rating> rating = Rating.find(text);
        if (rating.isEmpty() && !text.isEmpty()) {
            problem(column, "facts.pilihan", text, "DI_ATAS, SESUAI, DI_BAWAH");
        }
        return rating.orElse(Rating.SESUAI);
    }

    private OptionalInt months(PostKind post) {
        String text = post == PostKind.FUNGSIONAL ? required(FactColumns.MONTHS) : cells.apply(FactColumns.MONTHS);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int months = WHOLE.matcher(text).matches() && text.length() < 4 ? Integer.parseInt(text) : -1;
        if (months < fewestMonths || months > 12) {
            problem(FactColumns.MONTHS, "facts.bulan", text);
        }
        return OptionalInt.of(months);
    }

    private Rupiah allowance() {
        String text = required(FactColumns.ALLOWANCE);
        if (text.isEmpty()) {
            return Rupiah.ZERO;
        }
        if (!WHOLE.matcher(text).matches()) {
            problem(FactColumns.ALLOWANCE, "facts.rupiah", text);
            return Rupiah.ZERO;
        }
        return Rupiah.of(Long.parseLong(text));
    }

    private Optional<Percent> productivity() {
        return given(FactColumns.PRODUCTIVITY, DECIMAL, "facts.persen", Percent::parse);
    }

    private OptionalLong minutes() {
        return given(FactColumns.MINUTES, WHOLE, "facts.bilangan", Long::parseLong)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private EvaluationFacts.History history() {
        int days = Math.toIntExact(number(FactColumns.ABSENT_DAYS));
        int run = Math.toIntExact(number(FactColumns.ABSENT_IN_A_ROW));
        boolean silent = cells.apply(FactColumns.GUIDANCE).isEmpty();
        GuidanceState guidance =
                silent ? GuidanceState.NONE : choice(FactColumns.GUIDANCE, GuidanceState.values(), GuidanceState.NONE);
        return days == 0 && run == 0 && silent
                ? EvaluationFacts.History.UNKNOWN
                : new EvaluationFacts.History(days, run, guidance);
    }

    private long number(String column) {
        long number = given(column, WHOLE, "facts.bilangan", Long::parseLong).orElse(0L);
        if (number > 366) {
            problem(column, "facts.bilangan", cells.apply(column));
            return 0;
        }
        return number;
    }

    private List<DisciplineEvent> events() {
        String text = cells.apply(FactColumns.EVENTS);
        if (text.isEmpty()) {
            return List.of();
        }
        List<DisciplineEvent> events = new ArrayList<>(4);
        for (String word : text.split("\\s+", -1)) {
            Matcher event = EVENT.matcher(word);
            if (!event.matches()) {
                problem(FactColumns.EVENTS, "facts.peristiwa-bentuk", word);
                continue;
            }
            String code = event.group(1).toUpperCase(Locale.ROOT);
            int count = Integer.parseInt(event.group(2));
            if (events.stream().anyMatch(known -> known.code().equals(code))) {
                problem(FactColumns.EVENTS, "facts.peristiwa-ganda", code);
            } else if (count > 0) {
                events.add(new DisciplineEvent(code, count));
            }
        }
        return events;
    }

    private <T> Optional<T> given(String column, Pattern shape, String code, Function<String, T> reading) {
        String text = cells.apply(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!shape.matcher(text).matches()) {
            problem(column, code, text);
            return Optional.empty();
        }
        return Optional.of(reading.apply(text));
    }

    private <E extends Enum<E>> E choice(String column, E[] choices, E standIn) {
        String text = required(column);
        for (E one : choices) {
            if (one.name().equalsIgnoreCase(text)) {
                return one;
            }
        }
        String name = GAPS.matcher(text).replaceAll("_");
        for (E one : choices) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        if (!text.isEmpty()) {
            String names =
                    String.join(", ", Arrays.stream(choices).map(Enum::name).toList());
            problem(column, "facts.pilihan", text, names);
        }
        return standIn;
    }

    private String required(String column) {
        String text = cells.apply(column);
        if (text.isEmpty()) {
            problem(column, "facts.wajib", column);
        }
        return text;
    }

    private void problem(String column, String code, Object... values) {
        problems.add(new FactProblem(column, MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values)));
    }
}
