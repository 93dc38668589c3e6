package id.nusakinerja.web.console.internal;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;

/** The button in each row of a list, drawn in the browser: a component for each row made half of the page. */
final class RowButton {

    /** Where the label takes up the name of its row. */
    static final String NAME = "${item.name}";

    private RowButton() {}

    /** Draw a button with a word, and with a label for who hears the screen, which holds {@link #NAME}. */
    static <T> Renderer<T> column(
            String word, String label, ValueProvider<T, String> name, SerializableConsumer<T> press) {
        return LitRenderer.<T>of("<vaadin-button theme=\"tertiary\" aria-label=\"" + label + "\" @click=\"${press}\">"
                        + word + "</vaadin-button>")
                .withProperty("name", name)
                .withFunction("press", press);
    }
}
