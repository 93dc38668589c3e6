package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import java.util.List;

/** The rating of one person on an assessor's screen: the fields, and the state that was read or saved last. */
final class RatingDesk {

    private final AssessmentService assessments;
    private final Actor actor;
    private final Employee person;
    private final RatingForm form;
    private Assessment seen;

    RatingDesk(AssessmentService assessments, Actor actor, Employee person, RatingForm form, Assessment seen) {
        this.assessments = assessments;
        this.actor = actor;
        this.person = person;
        this.form = form;
        this.seen = seen;
    }

    Employee person() {
        return person;
    }

    RatingForm form() {
        return form;
    }

    Assessment seen() {
        return seen;
    }

    /** Keep the fields as a draft; they stay as they are. */
    Outcome<Assessment.Rated> save() {
        Outcome<Assessment.Rated> outcome = assessments.saveDraft(actor, seen, form.value());
        if (outcome instanceof Outcome.Done<Assessment.Rated>(Assessment.Rated kept)) {
            seen = kept;
        }
        return outcome;
    }

    Outcome<Assessment.Set> set() {
        return assessments.set(actor, seen, form.value());
    }

    /** Build on what somebody else saved meanwhile: the next save goes over it. */
    Assessment takeUp() {
        seen = assessments.getSheet(actor, person.id(), seen.period()).assessment();
        return seen;
    }

    /** A rating may wait for a piece of evidence to be opened: mark it, and open the fields once it is. */
    void watch(LookCard look, List<UnmetDuty> unmet) {
        demand(look, unmet);
        look.whenOpened(() -> demand(
                look, assessments.getSheet(actor, person.id(), seen.period()).unmet()));
    }

    private void demand(LookCard look, List<UnmetDuty> unmet) {
        look.mark(unmet);
        form.demand(unmet);
    }
}
