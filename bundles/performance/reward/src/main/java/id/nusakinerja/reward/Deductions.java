package id.nusakinerja.reward;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.Step;
import java.util.ArrayList;
import java.util.List;

/** Adds up what the events of one person cost: the percentages of one base are added and applied once. */
final class Deductions {

    private final List<Step> steps = new ArrayList<>(4);
    private Percent ofDiscipline = Percent.ZERO;
    private Percent ofWhole = Percent.ZERO;
    private boolean penalty;

    void add(DisciplineEvent event, EventCost rule) {
        Percent cost = rule.percent().times(event.count());
        boolean discipline = rule.base() == EventCost.Base.DISIPLIN;
        Percent before = discipline ? ofDiscipline : ofWhole;
        Percent after = before.plus(cost);
        if (discipline) {
            ofDiscipline = after;
        } else {
            ofWhole = after;
        }
        penalty |= rule.penalty();
        steps.add(new Step(
                "tpp.peristiwa",
                rule.basis(),
                event.code() + " × " + event.count() + ": " + rule.percent() + " % " + rule.base(),
                before + " %",
                after + " %"));
    }

    /** Did a disciplinary penalty run in the period? */
    boolean hasPenalty() {
        return penalty;
    }

    /** The discipline part is at most the discipline component, all at most both components. */
    Rupiah total(Rupiah allowance, Rupiah productivityPart, Rupiah disciplinePart, LegalBasis basis) {
        Rupiah fromDiscipline = disciplinePart.share(ofDiscipline).atMost(disciplinePart);
        Rupiah fromWhole = allowance.share(ofWhole);
        Rupiah all = fromDiscipline.plus(fromWhole).atMost(productivityPart.plus(disciplinePart));
        if (!steps.isEmpty()) {
            String subject = disciplinePart + " × " + ofDiscipline + " % + " + allowance + " × " + ofWhole + " %";
            steps.add(new Step("tpp.potongan", basis, subject, Rupiah.ZERO.toString(), all.toString()));
        }
        return all;
    }

    List<Step> steps() {
        return steps;
    }
}
