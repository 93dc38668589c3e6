package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.web.shell.part.Card;
import java.util.Optional;

/** Why the predicate is what it is: both ratings with their reasons, and the cell of the matrix. */
final class RatingsCard extends Div {

    private static final long serialVersionUID = 1L;

    RatingsCard(SetAssessment result) {
        Div content = new Div(
                judgement("appraisal.axis.results", result.results()),
                judgement("appraisal.axis.behaviour", result.behaviour()));
        content.addClassName("ap-stack");
        result.notes()
                .forEach((value, note) ->
                        content.add(new Div(new H3(value.title().in(getLocale())), Words.said(note))));
        if (!result.departure().isBlank()) {
            content.add(Words.quiet(getTranslation("appraisal.result.departure", result.departure())));
        }
        MatrixPreview matrix = new MatrixPreview();
        matrix.show(
                Optional.of(result.results().rating()),
                Optional.of(result.behaviour().rating()));
        content.add(matrix);
        add(new Card(getTranslation("appraisal.result.why"), content));
    }

    private Div judgement(String axis, Judgement judgement) {
        return new Div(
                Words.quiet(getTranslation(axis)),
                new H3(getTranslation("appraisal.rating." + judgement.rating())),
                Words.said(judgement.reason()));
    }
}
