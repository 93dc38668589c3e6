package id.nusakinerja.connector.workshop;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;

/** The sentences of these commands. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Reason reason(String code, Object... values) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
    }

    static <T> Outcome<T> refused(String code, Object... values) {
        return Outcome.refused(reason(code, values));
    }

    /** What the command line says, in Indonesian. */
    static String text(String code, Object... values) {
        return MESSAGES.text(code, values).in(Text.INDONESIAN);
    }
}
