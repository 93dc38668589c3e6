package id.nusakinerja.decision;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.table.RowError;
import java.util.List;

/**
 * What a file of allowance facts would do, before it does anything. Hand it back to {@link AllowanceImportService#apply}.
 *
 * @param tenant whose people the file speaks of
 * @param part of a period for which all its rows hold
 * @param added facts of people who have none yet
 * @param changed facts that differ from those recorded; where they come from does not count as a difference
 * @param unchanged rows that say what is recorded already
 * @param errors all errors of all rows; these rows are left out
 * @param ignoredColumns columns of the file that mean nothing here
 */
public record AllowanceImport(
        TenantId tenant,
        PeriodPart part,
        List<AllowanceFacts> added,
        List<AllowanceFacts> changed,
        int unchanged,
        List<RowError> errors,
        List<String> ignoredColumns) {

    public AllowanceImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        errors = List.copyOf(errors);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
