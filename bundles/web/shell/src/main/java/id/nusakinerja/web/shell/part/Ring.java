package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.kernel.Percent;
import java.util.Locale;

/** A share of a whole as a ring with its number inside: the first look at one's progress. */
public final class Ring extends Div {

    private static final long serialVersionUID = 1L;

    /** @param of what the whole is, in one or two words below the number: "dari target" */
    public Ring(Percent share, String of, Locale locale) {
        addClassName("nk-ring");
        Percent drawn =
                share.atMost(Percent.HUNDRED).reaches(Percent.ZERO) ? share.atMost(Percent.HUNDRED) : Percent.ZERO;
        getStyle().set("--nk-share", drawn.toString());
        String number = Formats.percent(share.rounded(0), locale);
        getElement().setAttribute("role", "img").setAttribute("aria-label", number + " " + of);
        Span shown = new Span(number);
        shown.addClassName("nk-ring-number");
        Span words = new Span(of);
        words.addClassName("nk-ring-words");
        add(shown, words);
    }
}
