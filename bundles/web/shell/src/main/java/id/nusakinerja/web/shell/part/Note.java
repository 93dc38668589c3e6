package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A boxed remark within a page: advice, a warning, or good news. */
public final class Note extends Div {

    private static final long serialVersionUID = 1L;

    /** @param headline the remark in a few words; empty text leaves it out */
    public Note(Tone tone, String headline, String sentence) {
        addClassNames("nk-note", tone.cssName());
        if (!headline.isEmpty()) {
            Span bold = new Span(headline);
            bold.addClassName("nk-note-headline");
            add(bold);
        }
        if (!sentence.isEmpty()) {
            add(new Span(sentence));
        }
    }

    public Note with(Component... more) {
        add(more);
        return this;
    }
}
