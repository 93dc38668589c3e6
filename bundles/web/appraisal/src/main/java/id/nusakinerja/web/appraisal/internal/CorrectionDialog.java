package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import id.nusakinerja.web.shell.part.UnsavedWork;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Changes a result that was set: what stands now, what shall stand, and why. The employee reads the reason. */
final class CorrectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient AssessmentService assessments;
    private final transient Actor actor;
    private final transient Runnable changed;
    private final String name;
    private final Div now = new Div();
    private final Div change = new Div();
    private final Div news = new Div();
    private final RadioButtonGroup<Rating> results = Fields.ratings(this, "appraisal.axis.results");
    private final TextArea resultsReason = Fields.area(this, "appraisal.form.results-reason");
    private final RadioButtonGroup<Rating> behaviour = Fields.ratings(this, "appraisal.axis.behaviour");
    private final TextArea behaviourReason = Fields.area(this, "appraisal.form.behaviour-reason");
    private final TextArea why = Fields.area(this, "appraisal.correct.why");
    private transient Assessment.Final seen;

    /** @param changed called once, after the result was changed */
    CorrectionDialog(AssessmentService assessments, Actor actor, String name, Assessment.Final seen, Runnable changed) {
        this.assessments = assessments;
        this.actor = actor;
        this.name = name;
        this.seen = seen;
        this.changed = changed;
        setHeaderTitle(getTranslation("appraisal.correct.of", name));
        setWidth("640px");
        setMaxWidth("96vw");
        fill(seen.result());
        showNow();
        List<Object> before = written();
        BooleanSupplier isWritten = () -> !written().equals(before);
        UnsavedWork.watch(this, isWritten);
        why.setHelperText(getTranslation("appraisal.correct.why-help"));
        Div fields = new Div(
                now,
                new H3(getTranslation("appraisal.correct.becomes")),
                results,
                resultsReason,
                behaviour,
                behaviourReason,
                change,
                why,
                Words.quiet(getTranslation("appraisal.correct.what-follows")),
                news);
        fields.addClassName("ap-fields");
        add(fields);
        Button cancel =
                new Button(getTranslation("appraisal.facts.cancel"), click -> UnsavedWork.close(this, isWritten));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button correct = new Button(getTranslation("appraisal.correct.do"), click -> correct());
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, correct);
    }

    private void fill(SetAssessment result) {
        results.setValue(result.results().rating());
        resultsReason.setValue(result.results().reason());
        behaviour.setValue(result.behaviour().rating());
        behaviourReason.setValue(result.behaviour().reason());
        results.addValueChangeListener(event -> showChange());
        behaviour.addValueChangeListener(event -> showChange());
    }

    private List<Object> written() {
        return List.of(
                results.getValue(),
                resultsReason.getValue(),
                behaviour.getValue(),
                behaviourReason.getValue(),
                why.getValue());
    }

    private void showNow() {
        now.removeAll();
        now.add(
                new H3(getTranslation("appraisal.correct.now")),
                line("appraisal.axis.results", seen.result().results()),
                line("appraisal.axis.behaviour", seen.result().behaviour()));
        showChange();
    }

    private Div line(String axis, Judgement judgement) {
        return new Div(
                Words.quiet(getTranslation(axis) + ": " + getTranslation("appraisal.rating." + judgement.rating())),
                Words.said(judgement.reason()));
    }

    private void showChange() {
        change.removeAll();
        change.add(
                Words.chip(this, seen.result().predicate()),
                Words.quiet(" \u2192 "),
                Words.chip(this, Predicate.of(results.getValue(), behaviour.getValue())));
    }

    private void correct() {
        news.removeAll();
        List<TextArea> missing = Stream.of(resultsReason, behaviourReason, why)
                .filter(this::isMissing)
                .toList();
        if (!missing.isEmpty()) {
            return;
        }
        Outcome<Assessment.Set> outcome = assessments.correct(
                actor,
                seen,
                new Judgement(results.getValue(), resultsReason.getValue()),
                new Judgement(behaviour.getValue(), behaviourReason.getValue()),
                why.getValue());
        if (outcome.isConflict()) {
            showWhatOthersDid();
            return;
        }
        switch (outcome) {
            case Outcome.Refused<Assessment.Set>(List<Reason> reasons) -> news.add(new ReasonList(reasons));
            case Outcome.Done<Assessment.Set> done -> {
                close();
                changed.run();
                Notices.done(getTranslation("appraisal.correct.done", name));
            }
        }
    }

    /** The text stays; only what stands now is shown anew. */
    private void showWhatOthersDid() {
        assessments
                .findAssessment(actor, seen.employee(), seen.period())
                .filter(Assessment.Final.class::isInstance)
                .map(Assessment.Final.class::cast)
                .ifPresent(newer -> seen = newer);
        showNow();
        news.add(new Note(Tone.WARNING, "", getTranslation("appraisal.correct.conflict")));
    }

    private boolean isMissing(TextArea field) {
        boolean missing = field.getValue().isBlank();
        field.setInvalid(missing);
        field.setErrorMessage(missing ? getTranslation("appraisal.correct.missing") : "");
        return missing;
    }
}
