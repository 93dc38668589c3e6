package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.part.Refusal;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says why a page is not for this person or not for this place, and who can change that. */
@PermitAll
@ParentLayout(Frame.class)
final class RefusalView extends Div implements HasErrorParameter<ScreenRefusedException> {

    private static final long serialVersionUID = 1L;
    private static final int FORBIDDEN = 403;

    private final transient Place place;
    private final transient SignedIn signedIn;

    RefusalView(Place place, SignedIn signedIn) {
        this.place = place;
        this.signedIn = signedIn;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ScreenRefusedException> error) {
        ScreenRefusedException refused = error.getException();
        Refusal words = refused.isUsedHere()
                ? new Refusal(
                        VaadinIcon.LOCK,
                        getTranslation("shell.refused"),
                        getTranslation(
                                "shell.refused-why",
                                roles(refused.wanted()),
                                roles(signedIn.get().roles())),
                        getTranslation("shell.refused-help", place.name()))
                : new Refusal(
                        VaadinIcon.LOCK,
                        getTranslation("shell.refused-tenant", place.name()),
                        getTranslation("shell.refused-tenant-why", place.name()),
                        getTranslation("shell.refused-tenant-help"));
        removeAll();
        add(words.act(home(event)));
        return FORBIDDEN;
    }

    private String roles(Collection<Role> roles) {
        return roles.isEmpty()
                ? "\u2013"
                : roles.stream()
                        .sorted()
                        .map(role -> getTranslation("shell.role-" + role.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    private Button home(BeforeEnterEvent event) {
        return new Button(
                getTranslation("shell.back-home"), click -> event.getUI().navigate(""));
    }
}
