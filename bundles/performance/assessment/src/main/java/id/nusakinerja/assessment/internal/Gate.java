package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Role;
import java.util.Optional;

/** Who may see and who may rate whom (gate 2). The unit tree of the period's last day counts. */
final class Gate {

    private final Organisation organisation;

    Gate(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Pass only the assessor of this employee; never himself.
     *
     * @throws NotAllowedException for everybody else
     */
    void requireAssessor(Actor actor, EmployeeId employee, Period period) {
        actor.require(Role.ASSESSOR);
        if (actor.isSelf(employee)) {
            throw new NotAllowedException("Nobody rates himself.");
        }
        if (!organisation.assesses(actor, employee, period.to())) {
            throw new NotAllowedException("Only the assessor at the end of the period may rate.");
        }
    }

    /** Show an assessment to who may see it: drafts to assessor and performance manager, results to the others too. */
    Optional<Assessment> show(Actor actor, Assessment assessment) {
        boolean draft = assessment instanceof Assessment.Rated || assessment instanceof Assessment.Awaited;
        if (!draft || actor.is(Role.PERFORMANCE_MANAGER)) {
            return Optional.of(assessment);
        }
        boolean assesses = !actor.isSelf(assessment.employee())
                && organisation.assesses(
                        actor, assessment.employee(), assessment.period().to());
        return assesses ? Optional.of(assessment) : Optional.empty();
    }

    /**
     * Pass only who may see results of this employee.
     *
     * @throws NotAllowedException for everybody else
     */
    void requireSight(Actor actor, EmployeeId employee, Period period) {
        if (actor.is(Role.PERFORMANCE_MANAGER) || actor.isSelf(employee)) {
            return;
        }
        boolean leads = actor.is(Role.ASSESSOR) || actor.is(Role.UNIT_HEAD);
        if (!leads || !organisation.maySee(actor, employee, period.to())) {
            throw new NotAllowedException("This result belongs to somebody outside the own team and unit.");
        }
    }
}
