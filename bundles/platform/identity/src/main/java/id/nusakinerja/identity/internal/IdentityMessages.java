package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;

/** The sentences of this room, whose rules are all house rules. */
final class IdentityMessages {

    static final Messages ALL = Messages.beside(IdentityMessages.class);

    private IdentityMessages() {}

    static Reason reason(String code, Object... arguments) {
        return ALL.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    /** Put the name of the person before a reason, where several people are refused at once. */
    static Reason about(String person, Reason reason) {
        return new Reason(reason.code(), Text.of("{0}: {1}", "{0}: {1}", person, reason.text()), reason.basis());
    }
}
