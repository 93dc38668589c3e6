package id.nusakinerja.employee;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.table.RowError;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What an import would do, before it does anything. Hand it back to {@link EmployeeImportService#apply}. */
@ProviderType
public interface ImportPreview {

    TenantId tenant();

    /** Rows that would add a unit or a person. */
    int added();

    /** Rows that would change one. */
    int changed();

    /** Rows that say what is known already. */
    int unchanged();

    /** Rows that cannot be taken, all errors of all rows; the other rows can be applied without them. */
    List<RowError> errors();

    /** What looks odd but does not stand in the way. */
    List<RowError> warnings();

    /** Columns of the file that mean nothing here. */
    List<String> ignoredColumns();

    /** The first changes in words, at most 1000. */
    List<RowChange> changes();

    /**
     * What a row would change.
     *
     * @param row row number as a spreadsheet shows it
     * @param subject the unit or person as shown to people
     * @param text what would become different
     */
    record RowChange(int row, String subject, Text text) {}
}
