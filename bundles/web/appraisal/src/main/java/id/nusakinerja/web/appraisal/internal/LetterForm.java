package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.web.shell.part.Card;
import java.util.ArrayList;
import java.util.List;

/** The result letter while it is written: three strengths, three areas to improve, what happens next. */
final class LetterForm extends Div {

    private static final long serialVersionUID = 1L;

    private final List<TextField> strengths = new ArrayList<>();
    private final List<TextField> improvements = new ArrayList<>();
    private final TextArea nextSteps = new TextArea();

    LetterForm() {
        nextSteps.setLabel(getTranslation("appraisal.letter.next-steps"));
        nextSteps.setMaxLength(2000);
        nextSteps.setMinRows(2);
        Div fields = new Div(Words.quiet(getTranslation("appraisal.letter.what")));
        fields.addClassName("ap-fields");
        fields.add(new H3(getTranslation("appraisal.letter.strengths")));
        points(strengths, "appraisal.letter.strength").forEach(fields::add);
        fields.add(new H3(getTranslation("appraisal.letter.improvements")));
        points(improvements, "appraisal.letter.improvement").forEach(fields::add);
        fields.add(nextSteps);
        add(new Card(getTranslation("appraisal.letter.title"), fields));
    }

    List<HasValue<?, String>> fields() {
        List<HasValue<?, String>> fields = new ArrayList<>(strengths);
        fields.addAll(improvements);
        fields.add(nextSteps);
        return fields;
    }

    private List<TextField> points(List<TextField> points, String label) {
        for (int number = 1; number <= ResultLetter.POINTS; number++) {
            TextField point = new TextField(getTranslation(label, number));
            point.setMaxLength(600);
            points.add(point);
        }
        return points;
    }

    void show(ResultLetter letter) {
        fill(strengths, letter.strengths());
        fill(improvements, letter.improvements());
        nextSteps.setValue(letter.nextSteps());
    }

    private static void fill(List<TextField> fields, List<String> points) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setValue(i < points.size() ? points.get(i) : "");
        }
    }

    ResultLetter value() {
        return new ResultLetter(
                strengths.stream().map(TextField::getValue).toList(),
                improvements.stream().map(TextField::getValue).toList(),
                nextSteps.getValue());
    }

    void lock() {
        strengths.forEach(field -> field.setReadOnly(true));
        improvements.forEach(field -> field.setReadOnly(true));
        nextSteps.setReadOnly(true);
    }
}
