package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A page that cannot be shown: why, who can change it, and the way on. Never a dead end. */
public final class Refusal extends Div {

    private static final long serialVersionUID = 1L;

    /** @param whoCanHelp empty text leaves it out */
    public Refusal(VaadinIcon mark, String title, String why, String whoCanHelp) {
        addClassName("nk-refusal");
        Icon icon = mark.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new H1(title), new Paragraph(why));
        if (!whoCanHelp.isEmpty()) {
            Paragraph helper = new Paragraph(whoCanHelp);
            helper.addClassName("nk-label");
            add(helper);
        }
    }

    public Refusal act(Component button) {
        add(button);
        return this;
    }
}
