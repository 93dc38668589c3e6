package id.nusakinerja.decision;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PeriodPart;
import java.util.List;

/**
 * What came of computing a closed period once more, from the facts as they are known now, by what closed it.
 *
 * @param period which period
 * @param same how many receipts came out the same, byte by byte
 * @param differences the others, by person and date
 */
public record Recomputation(Period period, int same, List<Difference> differences) {

    public Recomputation {
        differences = List.copyOf(differences);
    }

    /**
     * A receipt that came out otherwise, or not at all.
     *
     * @param employee whose
     * @param part the whole period or one of its parts
     * @param reasons every difference in words; at least one
     */
    public record Difference(EmployeeId employee, PeriodPart part, List<Reason> reasons) {

        public Difference {
            reasons = List.copyOf(reasons);
        }
    }
}
