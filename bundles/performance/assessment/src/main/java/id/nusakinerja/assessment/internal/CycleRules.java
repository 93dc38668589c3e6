package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a period may go on to its next stage. Pure. */
final class CycleRules {

    /** Read alike in Indonesian and English. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private CycleRules() {}

    /** The end of the month that follows: for a year, the end of January (PP 30/2019 asks for it; for others a house rule). */
    static LocalDate deadlineOf(Period period) {
        return YearMonth.from(period.to()).plusMonths(1).atEndOfMonth();
    }

    /**
     * List what stands against moving on.
     *
     * @param people civil servants who should have a result, those with one included
     * @param set how many have one
     */
    static List<Reason> objectionsToAdvancing(CyclePeriod cycle, LocalDate today, int people, int set, String reason) {
        List<Reason> objections = new ArrayList<>();
        if (cycle.isLocked()) {
            objections.add(Words.reason("cycle.last-stage"));
        }
        if (cycle.stage() == CycleStage.OPEN && !today.isAfter(cycle.period().to())) {
            objections.add(
                    Words.reason("cycle.not-ended", DAY.format(cycle.period().to())));
        }
        if (cycle.stage() == CycleStage.ASSESSMENT && set < people && reason.isBlank()) {
            objections.add(Words.reason("cycle.unset", people - set, people));
        }
        return objections;
    }

    /** List why nobody can rate in this period now. */
    static List<Reason> objectionsToRating(CyclePeriod cycle) {
        return switch (cycle.stage()) {
            case OPEN ->
                List.of(Words.reason(
                        "assessment.stage-open", DAY.format(cycle.period().to())));
            case ASSESSMENT -> List.of();
            case SET -> List.of(Words.reason("assessment.stage-set"));
            case LOCKED -> List.of(Words.reason("assessment.stage-locked"));
        };
    }

    /** Pick the period that people are busy with from all that were opened. */
    static Optional<CyclePeriod> current(List<CyclePeriod> periods) {
        Comparator<CyclePeriod> byEnd = Comparator.comparing(CyclePeriod::period);
        return first(periods, CycleStage.ASSESSMENT, byEnd)
                .or(() -> first(periods, CycleStage.OPEN, byEnd))
                .or(() -> periods.stream().max(byEnd));
    }

    private static Optional<CyclePeriod> first(
            List<CyclePeriod> periods, CycleStage stage, Comparator<CyclePeriod> order) {
        return periods.stream().filter(cycle -> cycle.stage() == stage).min(order);
    }
}
