package id.nusakinerja.decision;

import id.nusakinerja.kernel.Reason;
import java.util.Locale;

/**
 * Why facts cannot be decided.
 *
 * @param column the fact at fault, a name of {@link FactColumns}
 * @param reason what is wrong and how to mend it
 */
public record FactProblem(String column, Reason reason) {

    /** The code of error files: the last part of the reason's code in capitals, for example {@code TANGGAL_LAHIR}. */
    public String code() {
        String code = reason.code();
        return code.substring(code.lastIndexOf('.') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
