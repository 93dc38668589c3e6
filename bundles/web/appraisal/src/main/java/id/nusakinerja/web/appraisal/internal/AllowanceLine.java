package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.web.shell.part.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One civil servant on the allowance screen.
 *
 * @param facts null while nothing was recorded
 * @param decision null while nothing was decided
 */
record AllowanceLine(
        Employee person,
        SetAssessment result,
        @Nullable AllowanceFacts facts,
        @Nullable StoredDecision decision) {

    String allowance(Locale language) {
        return facts == null ? "\u2013" : Formats.rupiah(facts.allowance(), language);
    }
}
