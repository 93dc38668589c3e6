package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Instead of an empty list: why nothing is here, and what to do, or who does it. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(VaadinIcon mark, String why, String whatToDo) {
        addClassName("nk-empty");
        Icon icon = mark.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new H3(why));
        if (!whatToDo.isEmpty()) {
            add(new Paragraph(whatToDo));
        }
    }

    public EmptyState act(Component button) {
        add(button);
        return this;
    }
}
