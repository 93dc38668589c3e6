package id.nusakinerja.assessment.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;

/** The sentences of this room. */
final class Words {

    /** Where ratings, matrix and letter come from. */
    static final LegalBasis REGULATION = new LegalBasis("PermenPANRB 6/2022", "");

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** Give a reason that stands on a rule of this software. */
    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    /** Give a reason that stands on the regulation. */
    static Reason lawful(String code, Object... arguments) {
        return MESSAGES.reason(code, REGULATION, arguments);
    }
}
