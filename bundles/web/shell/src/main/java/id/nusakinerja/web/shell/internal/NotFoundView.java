package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import id.nusakinerja.web.shell.part.Refusal;
import jakarta.annotation.security.PermitAll;

/** Says that an address leads nowhere; only to people who signed in, so that nobody else learns what exists. */
@PermitAll
@ParentLayout(Frame.class)
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll();
        add(new Refusal(
                        VaadinIcon.SEARCH,
                        getTranslation("shell.not-found"),
                        getTranslation(
                                "shell.not-found-why", event.getLocation().getPath()),
                        "")
                .act(new Button(
                        getTranslation("shell.back-home"),
                        click -> event.getUI().navigate(""))));
        return NOT_FOUND;
    }
}
