package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs the performance year: which evaluation periods it has, and which stage each has reached (OSGi service). The policy
 * of the city says which periods a year has; a person moves them on.
 */
@ProviderType
public interface CycleService {

    /** List the years that were opened, newest first. For everybody who is signed in. */
    List<Integer> listYears(Actor actor);

    /** List the periods of a year by their last day; empty for a year that was not opened. For everybody. */
    List<CyclePeriod> listPeriods(Actor actor, int year);

    /** Find one period; empty when the city does not evaluate it or its year was not opened. For everybody. */
    Optional<CyclePeriod> findPeriod(Actor actor, Period period);

    /**
     * Find the period that people are busy with: the one being assessed, else the earliest open one, else the last that
     * was set. For everybody.
     */
    Optional<CyclePeriod> findCurrent(Actor actor);

    /**
     * Open a performance year with the periods that the policy in force gives it. Opening it again changes nothing.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<List<CyclePeriod>> openYear(Actor actor, int year);

    /**
     * Move a period to its next stage. Refused before the period has ended, and with unset assessments unless a reason is
     * given.
     *
     * @param seen the period as the person saw it
     * @param reason why it goes on although people are missing; empty when none are
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<CyclePeriod> advance(Actor actor, CyclePeriod seen, String reason);

    /**
     * Count how far the units are, in the order of their names.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager or unit head; the head sees the own unit
     *     and those below
     */
    List<UnitCompletion> completionOf(Actor actor, Period period);
}
