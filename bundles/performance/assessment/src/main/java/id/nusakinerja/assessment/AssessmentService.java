package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Rates civil servants and sets their predicates (PermenPANRB 6/2022; OSGi service). A person decides: a policy only
 * advises. Nobody rates himself, and nobody is rated without an agreed SKP that covers the period.
 */
@ProviderType
public interface AssessmentService {

    /**
     * Get the assessment with what the assessor needs to judge.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless the assessor of this employee at the end of the period
     */
    AssessmentSheet getSheet(Actor actor, EmployeeId employee, Period period);

    /**
     * Find a result: one's own once it is set, one's team's in any state, the tenant's for the performance manager.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException for everybody else
     */
    Optional<Assessment> findAssessment(Actor actor, EmployeeId employee, Period period);

    /** List the own results, newest period first; drafts are left out. For every civil servant. */
    List<Assessment.Final> listOwn(Actor actor);

    /**
     * List the people whom the actor assesses in a period, each with the state of the assessment.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless assessor
     */
    List<Assessment> listTeam(Actor actor, Period period);

    /**
     * Count the predicates of the whole tenant in a period, set ones only.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    List<Assessment.Final> listSet(Actor actor, Period period);

    /**
     * Keep the ratings as they stand. Answers {@link Outcome#conflict()} when somebody saved after {@code seen} was read.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless the assessor of this employee
     */
    Outcome<Assessment.Rated> saveDraft(Actor actor, Assessment seen, RatingDraft draft);

    /**
     * Set the predicate and send the letter. Refused with every missing piece at once.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless the assessor of this employee
     */
    Outcome<Assessment.Set> set(Actor actor, Assessment seen, RatingDraft draft);

    /**
     * Acknowledge the own result.
     *
     * @param remark the employee's answer; may be empty
     * @throws id.nusakinerja.kernel.NotAllowedException for the result of somebody else
     */
    Outcome<Assessment.Acknowledged> acknowledge(Actor actor, Period period, String remark);

    /**
     * Correct a result that was set, also in a locked period. The earlier one stays in the history, and the employee
     * acknowledges anew.
     *
     * @param reason why; not blank
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<Assessment.Set> correct(
            Actor actor, Assessment.Final seen, Judgement results, Judgement behaviour, String reason);

    /** List what happened to a result, oldest first. For the same people as {@link #findAssessment}. */
    List<AssessmentEvent> listHistory(Actor actor, EmployeeId employee, Period period);
}
