package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.ImportPreview.RowChange;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.table.RowError;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What a file would do to the data as they are now, and the doing of it. */
interface FilePlan {

    Summary summary();

    /** Do it, in the unit of work that made the plan. */
    void carryOut(EntityManager em, IdSource ids);

    /** What people are shown; two plans with equal summaries do the same. */
    record Summary(
            int added,
            int changed,
            int unchanged,
            List<RowError> errors,
            List<RowError> warnings,
            List<RowChange> changes) {

        static final int MOST_CHANGES = 1000;
    }
}
