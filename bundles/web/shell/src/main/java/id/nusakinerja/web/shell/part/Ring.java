package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.kernel.Percent;
import java.util.Locale;
import java.util.Optional;

/** A share of a whole as a ring with its number inside: the first look at one's progress. */
public final class Ring extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param share empty for what is not measured: a dash, since nothing measured is not nothing done
     * @param of what the whole is, in one or two words below the number: "dari target"
     */
    public Ring(Optional<Percent> share, String of, Locale locale) {
        addClassName("nk-ring");
        Percent drawn = share.map(some -> some.atMost(Percent.HUNDRED))
                .filter(some -> some.reaches(Percent.ZERO))
                .orElse(Percent.ZERO);
        getStyle().set("--nk-share", drawn.toString());
        String number =
                share.map(some -> Formats.percent(some.rounded(0), locale)).orElse("\u2013");
        String read = share.isPresent() ? number + " " + of : getTranslation("shell.part.not-measured");
        getElement().setAttribute("role", "img").setAttribute("aria-label", read);
        Span shown = new Span(number);
        shown.addClassName("nk-ring-number");
        Span words = new Span(of);
        words.addClassName("nk-ring-words");
        add(shown, words);
    }
}
