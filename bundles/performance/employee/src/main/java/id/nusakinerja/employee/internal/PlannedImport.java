package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.table.RowError;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;

/**
 * A preview that can be carried out.
 *
 * @param subject what the audit trail names it by: kind of file and the hash of its content
 * @param planner plans the same rows again on the data of another moment
 */
record PlannedImport(
        TenantId tenant,
        String subject,
        Function<EntityManager, FilePlan> planner,
        FilePlan.Summary summary,
        List<String> ignoredColumns)
        implements ImportPreview {

    @Override
    public int added() {
        return summary.added();
    }

    @Override
    public int changed() {
        return summary.changed();
    }

    @Override
    public int unchanged() {
        return summary.unchanged();
    }

    @Override
    public List<RowError> errors() {
        return summary.errors();
    }

    @Override
    public List<RowError> warnings() {
        return summary.warnings();
    }

    @Override
    public List<RowChange> changes() {
        return summary.changes();
    }
}
