package id.nusakinerja.progress;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Period;
import java.util.List;

/**
 * The periods of one performance year.
 *
 * @param reporting periods in which progress is written down, in order; at least one
 * @param evaluation periods that end with a rating, in order, the annual one included; at least one
 * @param basis the rule behind them
 */
public record ReportingCalendar(List<Period> reporting, List<Period> evaluation, LegalBasis basis) {

    public ReportingCalendar {
        reporting = List.copyOf(reporting);
        evaluation = List.copyOf(evaluation);
        if (reporting.isEmpty() || evaluation.isEmpty()) {
            throw new IllegalArgumentException("A year without a period to report or to evaluate in.");
        }
    }
}
