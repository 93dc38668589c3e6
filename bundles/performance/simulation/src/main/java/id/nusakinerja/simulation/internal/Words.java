package id.nusakinerja.simulation.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of this room. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    /** Read alike in Indonesian and English. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Words() {}

    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    /** Say on which days of a period rules may begin, when somebody names another. */
    static Reason otherDate(LocalDate named, List<LocalDate> known) {
        return reason(
                "simulation.other-date",
                DAY.format(named),
                known.stream().map(DAY::format).collect(Collectors.joining(", ")));
    }
}
