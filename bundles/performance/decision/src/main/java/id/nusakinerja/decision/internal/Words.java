package id.nusakinerja.decision.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PeriodPart;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of this room's service. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    /** Read alike in Indonesian and English. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Words() {}

    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    /** Say that the office has recorded nothing for a part. */
    static Reason noFacts(PeriodPart part) {
        return part.isWhole() ? reason("decision.no-facts") : reason("decision.no-facts-part", days(part));
    }

    /** Say in which parts a period is decided, when somebody speaks of another. */
    static Reason otherParts(List<PeriodPart> parts) {
        return reason("decision.other-parts", parts.stream().map(Words::days).collect(Collectors.joining("; ")));
    }

    /** The first and the last day of a part. */
    static String days(PeriodPart part) {
        return DAY.format(part.from()) + "\u2013" + DAY.format(part.to());
    }

    /** Name a source; receipts are the same for every reader, hence in Indonesian. */
    static String source(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(Text.INDONESIAN);
    }
}
