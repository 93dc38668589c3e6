package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import java.util.List;

/**
 * What a performance manager does with one line of the allowance screen.
 *
 * @param page drawn anew after every change
 */
record AllowanceDesk(
        AllowanceView page, AssessmentService assessments, DecisionService decisions, Actor actor, Period period)
        implements AllowanceTable.Acts {

    @Override
    public void open(StoredDecision decision) {
        new ReceiptDialog(List.of(decision), () -> decisions.verify(actor, decision.employee(), decision.period()))
                .open();
    }

    @Override
    public void fillIn(AllowanceLine line) {
        new FactsDialog(line, facts -> {
                    Outcome<List<AllowanceFacts>> outcome = decisions.recordFacts(actor, List.of(facts));
                    if (outcome instanceof Outcome.Done<List<AllowanceFacts>>) {
                        page.show(period);
                    }
                    return outcome;
                })
                .open();
    }

    @Override
    public void correct(AllowanceLine line) {
        assessments
                .findAssessment(actor, line.person().id(), period)
                .filter(Assessment.Final.class::isInstance)
                .map(Assessment.Final.class::cast)
                .ifPresent(seen -> new CorrectionDialog(
                                assessments, actor, line.person().name(), seen, () -> page.show(period))
                        .open());
    }

    @Override
    public boolean mayCorrect(AllowanceLine line) {
        return !actor.isSelf(line.person().id());
    }

    @Override
    public String sought() {
        return page.sought();
    }

    @Override
    public void seek(String words) {
        page.seek(words);
    }

    @Override
    public void decideAgain(AllowanceLine line) {
        page.decide(List.of(line), period);
    }
}
