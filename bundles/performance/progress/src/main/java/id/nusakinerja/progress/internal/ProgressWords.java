package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The sentences of this room. */
final class ProgressWords {

    private static final String NUMBER = "{0,number,#,##0.####}";
    private static final Messages MESSAGES = Messages.beside(ProgressWords.class);

    private ProgressWords() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    static Text month(Month month) {
        return Text.of(
                month.getDisplayName(TextStyle.FULL, Text.INDONESIAN),
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    static Text number(BigDecimal value) {
        return Text.of(NUMBER, NUMBER, value);
    }
}
