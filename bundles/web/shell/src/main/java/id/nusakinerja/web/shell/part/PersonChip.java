package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;

/** A person: initials, name, post. */
public final class PersonChip extends Div {

    private static final long serialVersionUID = 1L;

    /** @param post the post or another short line; empty text leaves it out */
    public PersonChip(String name, String post) {
        addClassName("nk-person");
        Span initials = new Span(Formats.initials(name));
        initials.addClassName("nk-avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span();
        words.addClassName("nk-person-words");
        Span shownName = new Span(name);
        shownName.addClassName("nk-person-name");
        words.add(shownName);
        if (!post.isEmpty()) {
            Span shownPost = new Span(post);
            shownPost.addClassName("nk-label");
            words.add(shownPost);
        }
        add(initials, words);
    }

    /** Draw persons in a grid's column in the browser, without a component for each row. */
    public static <T> Renderer<T> column(ValueProvider<T, String> name, ValueProvider<T, String> post) {
        return column("<span class=\"nk-person-name\">${item.p[1]}</span>", "", name, post);
    }

    /** Draw persons, and below them what has no column of its own where the window is narrow. */
    public static <T> Renderer<T> column(
            ValueProvider<T, String> name, ValueProvider<T, String> post, Narrow<T> narrow) {
        return column(
                        "<span class=\"nk-person-name\">${item.p[1]}</span>",
                        "<span class=\"nk-label nk-narrow\">${item.narrow}</span>",
                        name,
                        post)
                .withProperty("narrow", narrow.words());
    }

    /**
     * What is said in fewer columns where the window is narrow.
     *
     * @param words of a row, in plain text
     */
    public record Narrow<T>(ValueProvider<T, String> words) {}

    /** Draw persons so that the name opens the person. */
    public static <T> Renderer<T> column(
            ValueProvider<T, String> name, ValueProvider<T, String> post, SerializableConsumer<T> open) {
        return column(
                        "<button class=\"nk-person-name nk-opens\" @click=\"${open}\">${item.p[1]}</button>",
                        "",
                        name,
                        post)
                .withFunction("open", open);
    }

    /** All words of a row in one list, since the name of each property travels with every row. */
    private static <T> LitRenderer<T> column(
            String shownName, String shownBelow, ValueProvider<T, String> name, ValueProvider<T, String> post) {
        return LitRenderer.<T>of(
                        "<div class=\"nk-person\"><span class=\"nk-avatar\" aria-hidden=\"true\">${item.p[0]}</span>"
                                + "<span class=\"nk-person-words\">" + shownName
                                + "<span class=\"nk-label\">${item.p[2]}</span>" + shownBelow + "</span></div>")
                .withProperty(
                        "p", item -> List.of(Formats.initials(name.apply(item)), name.apply(item), post.apply(item)));
    }
}
