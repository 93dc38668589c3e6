package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.web.shell.part.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One civil servant on the allowance screen, once for each part of a period that is split.
 *
 * @param part the whole period, or the part in which one policy rules
 * @param facts null while nothing was recorded
 * @param decision null while nothing was decided
 */
record AllowanceLine(
        Employee person,
        SetAssessment result,
        PeriodPart part,
        @Nullable AllowanceFacts facts,
        @Nullable StoredDecision decision) {

    /** Does the name, the NIP or the unit contain these words? Blanks in a NIP do not matter; nothing is in everybody. */
    boolean speaksOf(String words) {
        String part = words.strip().toLowerCase(Locale.ROOT);
        return person.name().toLowerCase(Locale.ROOT).contains(part)
                || person.unit().name().toLowerCase(Locale.ROOT).contains(part)
                || person.nip().digits().contains(part.replace(" ", ""));
    }

    /** Where the person works; in a split period also which days the line is about. */
    String place(Locale language) {
        String unit = person.unit().name();
        return part.isWhole()
                ? unit
                : unit + " \u00b7 " + Formats.date(part.from(), language) + "\u2013"
                        + Formats.date(part.to(), language);
    }

    String allowance(Locale language) {
        return facts == null ? "\u2013" : Formats.rupiah(facts.allowance(), language);
    }
}
