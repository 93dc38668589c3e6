package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Tells the second of two people what the first one changed meanwhile. The own text stays in the form until the person
 * chooses.
 */
public final class ConflictNotice extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * Show both versions of each field.
     *
     * @param keepMine called to save the own text over the newer state
     * @param takeTheirs called to fill the form with the newer state
     */
    public ConflictNotice(List<FieldConflict> fields, Runnable keepMine, Runnable takeTheirs) {
        addClassNames("nk-note", Tone.WARNING.cssName(), "nk-conflict");
        getElement().setAttribute("role", "alert");
        Span headline = new Span(getTranslation("shell.part.conflict"));
        headline.addClassName("nk-note-headline");
        add(headline, new Span(getTranslation("shell.part.conflict-what")));
        fields.forEach(field -> add(comparison(field)));
        Button mine = new Button(getTranslation("shell.part.conflict-mine"), click -> keepMine.run());
        Button theirs = new Button(getTranslation("shell.part.conflict-theirs"), click -> takeTheirs.run());
        theirs.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(mine, theirs);
        acts.addClassName("nk-acts");
        add(acts);
    }

    private Div comparison(FieldConflict field) {
        Span name = new Span(field.field());
        name.addClassName("nk-note-headline");
        Div both = new Div(
                name,
                version("shell.part.conflict-now", field.theirs()),
                version("shell.part.conflict-yours", field.yours()));
        both.addClassName("nk-conflict-field");
        return both;
    }

    private Div version(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("nk-label");
        return new Div(label, new Span(value.isEmpty() ? "\u2013" : value));
    }
}
