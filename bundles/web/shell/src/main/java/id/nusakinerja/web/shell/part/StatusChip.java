package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;

/** A state in one glance: mark, word and colour. */
public final class StatusChip extends Span {

    private static final long serialVersionUID = 1L;

    public StatusChip(Tone tone, String word) {
        super(word);
        addClassNames("nk-chip", tone.cssName());
    }

    /** Draw chips in a grid's column in the browser, without a component for each row. */
    public static <T> Renderer<T> column(ValueProvider<T, Tone> tone, ValueProvider<T, String> word) {
        return LitRenderer.<T>of("<span class=\"nk-chip ${item.tone}\">${item.word}</span>")
                .withProperty("tone", item -> tone.apply(item).cssName())
                .withProperty("word", word);
    }
}
