package id.nusakinerja.progress;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.policy.PolicyParameters;
import java.util.List;

/**
 * The periods of a year as a data file names them: {@code periode.pelaporan = MONTH} and {@code periode.evaluasi = QUARTER
 * YEAR} (PermenPANRB 6/2022: monthly or quarterly, and annual). A city creates it with its own file.
 */
public final class NationalProgressPolicy implements ProgressPolicy {

    private final List<PeriodKind> reporting;
    private final List<PeriodKind> evaluation;
    private final LegalBasis basis;

    public NationalProgressPolicy(PolicyParameters numbers) {
        this.reporting = numbers.choices(PeriodKind.class, "periode.pelaporan");
        this.evaluation = numbers.choices(PeriodKind.class, "periode.evaluasi");
        this.basis = numbers.basis("periode");
    }

    @Override
    public ReportingCalendar calendarFor(int year) {
        return new ReportingCalendar(periods(reporting, year), periods(evaluation, year), basis);
    }

    /** By their last day, the shorter first. */
    private static List<Period> periods(List<PeriodKind> kinds, int year) {
        return kinds.stream()
                .flatMap(kind -> Period.allOf(kind, year).stream())
                .sorted()
                .toList();
    }
}
