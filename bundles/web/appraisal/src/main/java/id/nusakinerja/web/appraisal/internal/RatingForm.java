package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentSheet;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.target.BehaviourValue;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an assessment: two ratings with their reasons, notes on the seven behaviours, the letter. */
final class RatingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Rating> results = Fields.ratings(this, "appraisal.axis.results");
    private final TextArea resultsReason = Fields.area(this, "appraisal.form.reason");
    private final RadioButtonGroup<Rating> behaviour = Fields.ratings(this, "appraisal.axis.behaviour");
    private final TextArea behaviourReason = Fields.area(this, "appraisal.form.reason");
    private final TextArea departure = Fields.area(this, "appraisal.form.departure");
    private final SpreadQuestion spread;
    private final Map<BehaviourValue, TextArea> notes = new EnumMap<>(BehaviourValue.class);
    private final Div duties = new Div();
    private final MatrixPreview matrix = new MatrixPreview();
    private final Div predicate = new Div();
    private final LetterForm letter = new LetterForm();
    private final transient List<RatingAdvice> advice;

    /** @param spread what the distribution guide says to a predicate, see {@link AssessmentSheet} */
    RatingForm(List<RatingAdvice> advice, Map<Predicate, List<Reason>> spread) {
        this.advice = advice;
        this.spread = new SpreadQuestion(spread);
        addClassName("ap-stack");
        departure.setVisible(false);
        duties.setVisible(false);
        results.addValueChangeListener(change -> preview());
        behaviour.addValueChangeListener(change -> preview());
        add(ratingCard(), behaviourCard(), letter);
    }

    private Card ratingCard() {
        Card card = new Card(getTranslation("appraisal.form.title"));
        Div fields = new Div(results, resultsReason, duties, behaviour, behaviourReason);
        fields.addClassName("ap-fields");
        advice.forEach(each -> fields.add(new Note(
                Tone.GOOD,
                getTranslation("appraisal.form.advice", getTranslation("appraisal.rating." + each.highest())),
                each.reason().text().in(getLocale()))));
        fields.add(departure, predicate, matrix, spread);
        card.add(fields);
        return card;
    }

    private Card behaviourCard() {
        Card card = new Card(getTranslation("appraisal.form.behaviours"));
        card.add(Words.quiet(getTranslation("appraisal.form.behaviours-what")));
        for (BehaviourValue value : BehaviourValue.values()) {
            UnorderedList guides = new UnorderedList();
            guides.addClassName("ap-points");
            value.guides().forEach(guide -> guides.add(new ListItem(guide.in(getLocale()))));
            TextArea note = Fields.area(this, "appraisal.form.note");
            note.setWidthFull();
            notes.put(value, note);
            Details details = new Details(value.title().in(getLocale()), guides, note);
            details.setWidthFull();
            card.add(details);
        }
        return card;
    }

    void show(RatingDraft draft) {
        draft.results().ifPresentOrElse(results::setValue, results::clear);
        resultsReason.setValue(draft.resultsReason());
        draft.behaviour().ifPresentOrElse(behaviour::setValue, behaviour::clear);
        behaviourReason.setValue(draft.behaviourReason());
        departure.setValue(draft.departure());
        spread.setReason(draft.spreadReason());
        notes.forEach((value, note) -> note.setValue(draft.notes().getOrDefault(value, "")));
        letter.show(draft.letter());
        preview();
    }

    /** Call this whenever the person has changed a field and left it. */
    void whenChanged(Runnable call) {
        List<HasValue<?, ?>> fields =
                new ArrayList<>(List.of(results, resultsReason, behaviour, behaviourReason, departure, spread.field()));
        fields.addAll(notes.values());
        fields.addAll(letter.fields());
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                call.run();
            }
        }));
    }

    RatingDraft value() {
        Map<BehaviourValue, String> written = new EnumMap<>(BehaviourValue.class);
        notes.forEach((value, note) -> {
            if (!note.getValue().isBlank()) {
                written.put(value, note.getValue());
            }
        });
        return new RatingDraft(
                results.getOptionalValue(),
                resultsReason.getValue(),
                behaviour.getOptionalValue(),
                behaviourReason.getValue(),
                written,
                departure.isVisible() ? departure.getValue() : "",
                spread.reason(),
                letter.value());
    }

    /** Close what may be judged only after evidence was opened, and say which; empty opens all again. */
    void demand(List<UnmetDuty> unmet) {
        duties.removeAll();
        behaviour.setReadOnly(!unmet.isEmpty());
        notes.forEach((value, note) ->
                note.setReadOnly(unmet.stream().anyMatch(each -> each.duty().behaviour() == value)));
        for (UnmetDuty each : unmet) {
            duties.add(new Note(
                            Tone.WARNING,
                            getTranslation("appraisal.form.duty"),
                            each.reason().text().in(getLocale()))
                    .with(Words.quiet(each.duty().basis().in(getLocale()))));
        }
        duties.setVisible(!unmet.isEmpty());
    }

    void lock() {
        results.setReadOnly(true);
        behaviour.setReadOnly(true);
        List.of(resultsReason, behaviourReason, departure).forEach(area -> area.setReadOnly(true));
        notes.values().forEach(note -> note.setReadOnly(true));
        spread.lock();
        letter.lock();
    }

    private void preview() {
        Optional<Rating> ofResults = results.getOptionalValue();
        Optional<Rating> ofBehaviour = behaviour.getOptionalValue();
        matrix.show(ofResults, ofBehaviour);
        Optional<Predicate> found = value().predicate();
        spread.show(found);
        predicate.removeAll();
        predicate.add(found.<Component>map(given -> Words.chip(this, given))
                .orElseGet(() -> Words.quiet(getTranslation("appraisal.form.no-predicate"))));
        departure.setVisible(advice.stream()
                .anyMatch(each -> (each.axis() == RatingAxis.RESULTS ? ofResults : ofBehaviour)
                        .filter(each::isExceededBy)
                        .isPresent()));
    }

    /** What a form shows of an assessment in any state. */
    static RatingDraft draftOf(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Awaited awaited -> RatingDraft.EMPTY;
            case Assessment.Rated rated -> rated.draft();
            case Assessment.Final done -> draftOf(done.result());
        };
    }

    private static RatingDraft draftOf(SetAssessment result) {
        return new RatingDraft(
                Optional.of(result.results().rating()),
                result.results().reason(),
                Optional.of(result.behaviour().rating()),
                result.behaviour().reason(),
                result.notes(),
                result.departure(),
                "",
                result.letter());
    }
}
