package id.nusakinerja.decision;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PeriodPart;
import java.time.Instant;

/**
 * A decision as it was kept.
 *
 * @param part what it decides: a whole period, or the part in which its policy ruled
 * @param productivityPart the component for productivity, before deductions
 * @param disciplinePart the component for discipline, before deductions
 * @param deductions what is taken off both
 * @param paid what remains, never negative
 * @param policy policy and version that decided, such as {@code semarang:1.0.0}
 * @param receipt the receipt document (JSON) that can be checked outside this system
 * @param decidedAt when
 * @param outdated true when assessment or facts were changed afterwards, so that it should be decided again
 */
public record StoredDecision(
        EmployeeId employee,
        PeriodPart part,
        Predicate predicate,
        Rupiah productivityPart,
        Rupiah disciplinePart,
        Rupiah deductions,
        Rupiah paid,
        String policy,
        String receipt,
        Instant decidedAt,
        boolean outdated) {

    public Period period() {
        return part.period();
    }
}
