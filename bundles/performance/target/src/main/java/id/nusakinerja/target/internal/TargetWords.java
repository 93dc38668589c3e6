package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The sentences of this room. */
final class TargetWords {

    /** A plan holds results with indicators and targets; the regulation as a whole, no article read. */
    static final LegalBasis PLAN_RULE = new LegalBasis("PermenPANRB 6/2022", "");

    static final Text NOTHING = Text.of("", "");

    private static final Messages MESSAGES = Messages.beside(TargetWords.class);

    private TargetWords() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A refusal by a rule of this software. */
    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    static Reason legalReason(String code, Object... arguments) {
        return MESSAGES.reason(code, PLAN_RULE, arguments);
    }

    static Text month(Month month) {
        return Text.of(
                month.getDisplayName(TextStyle.FULL, Text.INDONESIAN),
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    static Text number(BigDecimal value) {
        return Text.of("{0,number,#,##0.####}", "{0,number,#,##0.####}", value);
    }

    /** What a person wrote, whatever signs it holds. */
    static Text verbatim(String written) {
        return Text.of("{0}", "{0}", written);
    }
}
