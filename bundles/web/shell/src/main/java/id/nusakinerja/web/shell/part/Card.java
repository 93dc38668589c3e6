package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card with an optional heading, and what belongs to the heading on its right. */
public final class Card extends Section {

    private static final long serialVersionUID = 1L;

    public Card() {
        addClassName("nk-card");
    }

    public Card(String title, Component... content) {
        this();
        H2 heading = new H2(title);
        Div top = new Div(heading);
        top.addClassName("nk-card-top");
        super.add(top);
        setAriaLabel(title);
        add(content);
    }

    /**
     * Add a chip, a short text or a quiet button on the right of the heading.
     *
     * @throws IllegalStateException when the card has no heading
     */
    public Card aside(Component beside) {
        Component top = getChildren()
                .filter(child -> child.hasClassName("nk-card-top"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A card without a heading has no place beside it."));
        ((Div) top).add(beside);
        return this;
    }

    /** Lay cards out in columns that become one on a phone. */
    public static Div row(Component... cards) {
        Div row = new Div(cards);
        row.addClassName("nk-row");
        return row;
    }
}
