package id.nusakinerja.target;

import id.nusakinerja.kernel.EmployeeId;
import java.util.Optional;

/**
 * One member of an assessor's team and the newest edition of the plan.
 *
 * @param skp empty when the member has not started
 */
public record TeamPlan(EmployeeId employee, Optional<Skp> skp) {}
