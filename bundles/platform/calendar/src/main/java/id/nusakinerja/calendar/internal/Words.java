package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The sentences of this room. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    /** Read alike in Indonesian and English. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Words() {}

    static Reason reason(String code, Object... arguments) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, arguments);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
