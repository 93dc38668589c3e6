package id.nusakinerja.simulation;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PeriodPart;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tries out in the background what a policy would change, one simulation a tenant at a time, and keeps the last one until the
 * next begins (OSGi service). Nothing is stored but the fact that it was run and seen. All for the city administrator and
 * the performance manager; anybody else gets a {@link id.nusakinerja.kernel.NotAllowedException}.
 */
@ProviderType
public interface SimulationService {

    /**
     * Begin. Refused while another one of the tenant runs, for a policy that is not installed, for a date on which no part of
     * the period begins, and for a file that lacks columns.
     */
    Outcome<SimulationRun> start(Actor actor, SimulationOrder order);

    /** List the parts in which a period is decided, by date: on the first day of each, rules to be tried out may begin. */
    List<PeriodPart> listParts(Actor actor, Period period);

    /** Find the last one. */
    Optional<SimulationRun> findLast(Actor actor);

    /** Stop the one that runs; nothing happens when none does. */
    void cancel(Actor actor);

    /**
     * Get the result for reading it: from then on it counts as seen, which is what enabling this version asks for. Refused
     * when it is not finished or another one has taken its place.
     */
    Outcome<Impact> see(Actor actor, long id);

    /** List people for whom anything changes. Refused like {@link #see}. */
    Outcome<PeoplePage> listPeople(Actor actor, long id, PeopleQuery query);

    /**
     * Write all people for whom anything changes to a file; the stream is closed afterwards. Refused like {@link #see}.
     *
     * @return how many were written
     */
    Outcome<Integer> export(Actor actor, long id, ExportFormat format, OutputStream out);
}
