package id.nusakinerja.connector.policies;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;

/** The sentences of these commands. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static <T> Outcome<T> refused(String code, Object... values) {
        Reason reason = MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
        return Outcome.refused(reason);
    }

    static Text text(String code, Object... values) {
        return MESSAGES.text(code, values);
    }
}
