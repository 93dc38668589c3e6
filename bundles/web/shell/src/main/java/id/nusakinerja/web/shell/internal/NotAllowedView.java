package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.web.shell.part.Refusal;
import jakarta.annotation.security.PermitAll;

/** Says that the data behind an address are not this person's: gate 2 said no while a page was opening. */
@PermitAll
@ParentLayout(Frame.class)
final class NotAllowedView extends Div implements HasErrorParameter<NotAllowedException> {

    private static final long serialVersionUID = 1L;
    private static final int FORBIDDEN = 403;

    private final transient Place place;

    NotAllowedView(Place place) {
        this.place = place;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowedException> error) {
        removeAll();
        add(new Refusal(
                        VaadinIcon.LOCK,
                        getTranslation("shell.refused"),
                        getTranslation("shell.not-allowed-why"),
                        getTranslation("shell.refused-help", place.name()))
                .act(new Button(
                        getTranslation("shell.back-home"),
                        click -> event.getUI().navigate(""))));
        return FORBIDDEN;
    }
}
