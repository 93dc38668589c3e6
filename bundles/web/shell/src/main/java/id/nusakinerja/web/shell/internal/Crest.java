package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Picture or letters of a place, its name, and a line below: on every page, so that nobody mistakes the city. */
final class Crest extends Div {

    private static final long serialVersionUID = 1L;

    Crest(Place place, String line) {
        addClassName("nk-crest");
        Span name = new Span(place.name());
        name.addClassName("nk-crest-name");
        Span below = new Span(line);
        below.addClassName("nk-label");
        Span words = new Span(name, below);
        words.addClassName("nk-crest-words");
        add(mark(place), words);
    }

    private static Component mark(Place place) {
        if (place.hasLogo()) {
            Image logo = new Image("/_/logo/" + place.id(), "");
            logo.addClassName("nk-crest-logo");
            return logo;
        }
        Span letters = new Span(place.letters());
        letters.addClassName("nk-crest-mark");
        letters.getElement().setAttribute("aria-hidden", "true");
        return letters;
    }
}
