package id.nusakinerja.progress;

import id.nusakinerja.kernel.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One member of a team at a glance.
 *
 * @param employee the member
 * @param achievement overall; empty without an agreed plan
 * @param missing how many measured months wait for an entry
 * @param lastEntry when the member last wrote something down
 */
public record TeamProgress(
        EmployeeId employee, Optional<Achievement> achievement, int missing, Optional<Instant> lastEntry) {}
