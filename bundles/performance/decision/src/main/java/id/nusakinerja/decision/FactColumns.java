package id.nusakinerja.decision;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.policy.Receipt.Value;
import id.nusakinerja.sanction.GuidanceState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The names of the facts, as columns of the facts file and as inputs of a receipt. */
public final class FactColumns {

    public static final String NIP = "nip";
    public static final String STATUS = "status";
    public static final String POST = "jenis_jabatan";
    public static final String LEVEL = "jenjang";
    public static final String RESULTS = "hasil";
    public static final String BEHAVIOUR = "perilaku";
    public static final String MONTHS = "bulan";
    public static final String ALLOWANCE = "tpp";
    public static final String PRODUCTIVITY = "produktivitas";
    public static final String MINUTES = "menit";
    public static final String EVENTS = "peristiwa";

    /** Days absent since the start of the year; a file may lack it. */
    public static final String ABSENT_DAYS = "tk_setahun";

    /** Longest run of absent days; a file may lack it. */
    public static final String ABSENT_IN_A_ROW = "tk_berturut";

    /** State of an earlier guidance plan, a {@link GuidanceState}; a file may lack it. */
    public static final String GUIDANCE = "pembinaan";

    private FactColumns() {}

    /** List facts with their names, in the order of the file; what is not known of the history is left out. */
    public static List<Value> valuesOf(EvaluationFacts facts) {
        List<Value> values = new ArrayList<>(14);
        values.add(new Value(NIP, facts.holder().nip()));
        values.add(new Value(STATUS, facts.holder().status().name()));
        values.add(new Value(POST, facts.holder().post().name()));
        values.add(new Value(LEVEL, facts.holder().level()));
        values.add(new Value(RESULTS, facts.results().name()));
        values.add(new Value(BEHAVIOUR, facts.behaviour().name()));
        values.add(new Value(MONTHS, text(facts.months())));
        values.add(new Value(ALLOWANCE, facts.pay().allowance().toString()));
        values.add(new Value(
                PRODUCTIVITY, facts.pay().productivity().map(Object::toString).orElse("")));
        values.add(new Value(MINUTES, text(facts.pay().minutes())));
        values.add(new Value(EVENTS, text(facts.events())));
        addHistory(values, facts.history());
        return values;
    }

    private static void addHistory(List<Value> values, EvaluationFacts.History history) {
        if (history.absentDays() > 0) {
            values.add(new Value(ABSENT_DAYS, Integer.toString(history.absentDays())));
        }
        if (history.absentInARow() > 0) {
            values.add(new Value(ABSENT_IN_A_ROW, Integer.toString(history.absentInARow())));
        }
        if (history.guidance() != GuidanceState.NONE) {
            values.add(new Value(GUIDANCE, history.guidance().name()));
        }
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    private static String text(List<DisciplineEvent> events) {
        return events.stream().map(event -> event.code() + ":" + event.count()).collect(Collectors.joining(" "));
    }
}
