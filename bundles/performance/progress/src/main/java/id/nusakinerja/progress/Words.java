package id.nusakinerja.progress;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;

/** The words of this room's lists. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Text of(EvidenceKind kind) {
        return MESSAGES.text("EvidenceKind." + kind);
    }
}
