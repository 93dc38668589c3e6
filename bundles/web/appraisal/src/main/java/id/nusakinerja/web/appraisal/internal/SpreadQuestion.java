package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks why, where a predicate takes the team out of the distribution guide. It warns and never forbids. */
final class SpreadQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<Predicate, List<Reason>> departures;
    private final Div warning = new Div();
    private final TextArea why = new TextArea();

    SpreadQuestion(Map<Predicate, List<Reason>> departures) {
        this.departures = departures;
        addClassName("ap-fields");
        why.setLabel(getTranslation("appraisal.form.spread-reason"));
        why.setHelperText(getTranslation("appraisal.form.spread-reason-help"));
        why.setMaxLength(2000);
        why.setMinRows(2);
        add(warning, why);
        setVisible(false);
    }

    void show(Optional<Predicate> predicate) {
        List<Reason> said = predicate
                .map(given -> departures.getOrDefault(given, List.of()))
                .orElse(List.of());
        setVisible(!said.isEmpty());
        warning.removeAll();
        if (!said.isEmpty()) {
            String sentences =
                    said.stream().map(reason -> reason.text().in(getLocale())).collect(Collectors.joining(" "));
            warning.add(new Note(Tone.WARNING, getTranslation("appraisal.form.spread"), sentences)
                    .with(Words.quiet(said.getFirst().basis().in(getLocale()))));
        }
    }

    void setReason(String words) {
        why.setValue(words);
    }

    /** What was written; empty while nothing is asked. */
    String reason() {
        return isVisible() ? why.getValue() : "";
    }

    TextArea field() {
        return why;
    }

    void lock() {
        why.setReadOnly(true);
    }
}
