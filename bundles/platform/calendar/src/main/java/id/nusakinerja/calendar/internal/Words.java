package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;

/** The sentences of this room. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }
}
