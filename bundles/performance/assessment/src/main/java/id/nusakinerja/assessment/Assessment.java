package id.nusakinerja.assessment;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import java.time.Instant;

/** The assessment of one civil servant in one period. Its state is its type; nobody is assessed twice in a period. */
public sealed interface Assessment {

    EmployeeId employee();

    Period period();

    /** The state that the reader saw; 0 before anything was saved. Given back when changing it. */
    long version();

    /** Nobody has rated yet. */
    record Awaited(EmployeeId employee, Period period) implements Assessment {
        @Override
        public long version() {
            return 0;
        }
    }

    /** The assessor has saved ratings, perhaps incomplete ones. The employee does not see them. */
    record Rated(EmployeeId employee, Period period, EmployeeId assessor, RatingDraft draft, long version)
            implements Assessment {}

    /** An assessment with its predicate, which the employee sees. */
    sealed interface Final extends Assessment {

        SetAssessment result();

        @Override
        default EmployeeId employee() {
            return result().employee();
        }

        @Override
        default Period period() {
            return result().period();
        }

        @Override
        default long version() {
            return result().version();
        }
    }

    /** The predicate stands and waits for the employee to acknowledge it. */
    record Set(SetAssessment result) implements Final {}

    /**
     * The employee has read the result letter. That is no consent: the right of objection remains.
     *
     * @param at when
     * @param remark what the employee answered; may be empty
     */
    record Acknowledged(SetAssessment result, Instant at, String remark) implements Final {}
}
