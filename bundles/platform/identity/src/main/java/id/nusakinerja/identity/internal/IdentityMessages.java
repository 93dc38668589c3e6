package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;

/** The sentences of this room, whose rules are all house rules. */
final class IdentityMessages {

    static final Messages ALL = Messages.beside(IdentityMessages.class);

    private IdentityMessages() {}

    static Reason reason(String code, Object... arguments) {
        return ALL.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }
}
