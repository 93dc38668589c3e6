package id.nusakinerja.employee.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.table.RowError;

/** The sentences of imports and of changes to single people. */
final class ImportMessages {

    static final Messages ALL = Messages.beside(ImportMessages.class);

    private ImportMessages() {}

    /** Make a finding in a row; the values are shown as text, so that 2026 does not become 2.026. */
    static RowError error(int line, String column, String code, Object... values) {
        return new RowError(line, column, code, ALL.text(code, values));
    }

    static Reason reason(String code, Object... values) {
        return ALL.reason(code, LegalBasis.HOUSE_RULE, values);
    }
}
