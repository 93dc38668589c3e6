package id.nusakinerja.calendar;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs the policy calendar of the actor's tenant (OSGi service): from which date which edition rules. What is enabled was
 * looked at in a simulation before, closed periods keep what closed them, and no line is ever changed.
 */
@ProviderType
public interface PolicyCalendarService {

    /**
     * List all lines by their number, those that ended included; the first one comes into being when the tenant is first
     * looked at. Empty while the tenant has no policy that could rule.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator or performance manager
     */
    List<CalendarRecord> listRecords(Actor actor);

    /**
     * List what was looked at, newest first.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator or performance manager
     */
    List<SeenSimulation> listSeen(Actor actor);

    /**
     * Get the first day on which a line may begin: the day after the last closed period.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator or performance manager
     */
    LocalDate firstOpenDay(Actor actor);

    /**
     * List all that stands against {@link #enable} now; empty when nothing does.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator
     */
    List<Reason> listObjections(Actor actor, LocalDate from, String policy, Map<String, String> parameters);

    /**
     * Let an edition rule from a date, together with the newest national one. A line from the same day is superseded. Refused,
     * with all reasons at once, when the edition does not run or belongs to another area, a parameter is not allowed, nobody of
     * the tenant has looked at a simulation of exactly this, the date lies within or before a closed period, or nothing would
     * change.
     *
     * @param policy id and version, for example {@code semarang:1.1.0}
     * @param parameters values for the settings of the policy; those not named keep their standard
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator
     */
    Outcome<CalendarRecord> enable(Actor actor, LocalDate from, String policy, Map<String, String> parameters);

    /**
     * Take back a line whose first day has not come. Refused for any other.
     *
     * @param id number of the line
     * @param reason why; not blank
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator
     */
    Outcome<CalendarRecord> withdraw(Actor actor, long id, String reason);

    /**
     * Take back the line that was enabled last, so that what ruled before rules again: from the first day of that line, or, where
     * periods were closed meanwhile, from the first open day. Refused when there is none, or when the edition before does not
     * run.
     *
     * @param reason why; not blank
     * @return the line that was taken back
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator
     */
    Outcome<CalendarRecord> rollBack(Actor actor, String reason);

    /**
     * Record that the actor has looked at the simulation of a ruling. Refused when exactly that ruling does not run.
     *
     * @param data on which data, for example {@code 2026-QUARTER-2}; at most 200 letters
     * @throws id.nusakinerja.kernel.NotAllowedException unless city administrator or performance manager
     */
    Outcome<SeenSimulation> recordSeen(Actor actor, Ruling ruling, String data);
}
