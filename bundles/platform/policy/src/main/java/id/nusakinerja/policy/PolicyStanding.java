package id.nusakinerja.policy;

import id.nusakinerja.kernel.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How a tenant stands, as its calendar was last seen.
 *
 * @param current what rules; empty for a tenant that was never looked at, which will begin with the policy of its settings file
 * @param coming the next change; empty when none is planned
 * @param problems why it cannot decide now; empty when it can
 */
public record PolicyStanding(Optional<CalendarEntry> current, Optional<CalendarEntry> coming, List<Reason> problems) {

    public PolicyStanding {
        problems = List.copyOf(problems);
    }
}
