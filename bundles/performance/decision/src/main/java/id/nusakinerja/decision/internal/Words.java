package id.nusakinerja.decision.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;

/** The sentences of this room's service. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    /** Name a source; receipts are the same for every reader, hence in Indonesian. */
    static String source(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(Text.INDONESIAN);
    }
}
