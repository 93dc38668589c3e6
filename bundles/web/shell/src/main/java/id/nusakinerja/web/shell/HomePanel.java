package id.nusakinerja.web.shell;

import com.vaadin.flow.component.Component;
import id.nusakinerja.kernel.Actor;

/**
 * A card that a bundle puts on the home page of those it is meant for. Registered as an OSGi service; comes and goes
 * with its bundle.
 */
public interface HomePanel extends Audience {

    /** How much room the card takes beside others; on a phone every card is as wide as the page. */
    enum Width {
        /** The whole row. */
        FULL,
        /** The larger part of a row, beside the tasks. */
        MAIN,
        /** A third of a row: one number. */
        THIRD
    }

    default Width width() {
        return Width.FULL;
    }

    /** Sort, smallest first. */
    default int order() {
        return 100;
    }

    /**
     * Make the card for one visit, usually a {@link id.nusakinerja.web.shell.part.Card}. Called on the UI thread; read
     * little, keep no data beyond what is shown.
     */
    Component create(Actor actor);
}
