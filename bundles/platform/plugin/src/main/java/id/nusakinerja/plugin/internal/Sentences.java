package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.Plugin;

/** The sentences of this room. */
final class Sentences {

    private static final Messages MESSAGES = Messages.beside(Sentences.class);

    private Sentences() {}

    static Reason reason(String code, Object... values) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
    }

    static Text text(String code, Object... values) {
        return MESSAGES.text(code, values);
    }

    static <T> Outcome<T> refused(String code, Object... values) {
        return Outcome.refused(reason(code, values));
    }

    /** What came of an installation. */
    static Text resultOf(Plugin plugin) {
        return switch (plugin.state()) {
            case ACTIVE ->
                text("plugin.installed", plugin.facts().label(), plugin.facts().signer());
            case QUARANTINED, HELD ->
                text("plugin.quarantined", plugin.facts().label(), Journal.sentence(plugin.reasons()));
        };
    }

    /** A finished sentence that was kept, as a text: what looks like a pattern in it is none. */
    static Text kept(String indonesian, String english) {
        return Text.of(literal(indonesian), literal(english));
    }

    private static String literal(String sentence) {
        return sentence.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    }
}
