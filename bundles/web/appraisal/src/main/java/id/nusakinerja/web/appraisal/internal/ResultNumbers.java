package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.NumberWithReceipt;
import java.util.Optional;
import java.util.function.Supplier;

/** A result in three big words: predicate, allowance, deductions. The amounts open their receipt. */
final class ResultNumbers extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<? extends Outcome<?>> verify;

    /** @param verify computes the decision once more when the person asks for it */
    ResultNumbers(SetAssessment result, Optional<PeriodDecision> decision, Supplier<? extends Outcome<?>> verify) {
        this.verify = verify;
        addClassNames("nk-row", "ap-numbers");
        add(
                predicate(result),
                Words.card(decision.map(this::paid).orElseGet(this::undecided)),
                Words.card(decision.map(this::deductions).orElseGet(this::noDeductions)));
    }

    private Card predicate(SetAssessment result) {
        return Words.card(new NumberWithReceipt(
                        getTranslation("appraisal.result.predicate"),
                        getTranslation("appraisal.predicate." + result.predicate()))
                .note(getTranslation(
                        "appraisal.result.both",
                        getTranslation(
                                "appraisal.rating-short." + result.results().rating()),
                        getTranslation(
                                "appraisal.rating-short." + result.behaviour().rating()))));
    }

    private NumberWithReceipt paid(PeriodDecision decision) {
        return new NumberWithReceipt(
                        getTranslation("appraisal.result.paid"),
                        Formats.rupiah(decision.paid(), getLocale()),
                        () -> open(decision))
                .note(getTranslation(
                        decision.outdated() ? "appraisal.result.outdated" : "appraisal.result.by-policy",
                        Formats.edition(decision.policy(), getLocale())));
    }

    private NumberWithReceipt undecided() {
        return new NumberWithReceipt(getTranslation("appraisal.result.paid"), "\u2013")
                .note(getTranslation("appraisal.result.undecided"));
    }

    private NumberWithReceipt deductions(PeriodDecision decision) {
        return new NumberWithReceipt(
                        getTranslation("appraisal.result.deductions"),
                        Formats.rupiah(decision.deductions(), getLocale()),
                        () -> open(decision))
                .note(getTranslation("appraisal.result.deductions-what"));
    }

    private NumberWithReceipt noDeductions() {
        return new NumberWithReceipt(getTranslation("appraisal.result.deductions"), "\u2013");
    }

    /** A period of several parts has a receipt for each, and they lie side by side. */
    private void open(PeriodDecision decision) {
        new ReceiptDialog(decision.parts(), verify).open();
    }
}
