package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/**
 * Gate 1: nobody enters a view without one of its roles, at a place that uses it. Runs before the view is made. What no
 * rule allows is refused.
 */
final class Gate implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private final transient Screens screens;
    private final transient SignedIn signedIn;
    private final transient Places places;

    Gate(Screens screens, SignedIn signedIn, Places places) {
        this.screens = screens;
        this.signedIn = signedIn;
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return;
        }
        VaadinSession session = event.getUI().getSession();
        Optional<Actor> actor = signedIn.renew(session);
        if (actor.isEmpty()) {
            SignInView.remember(event.getUI(), event.getLocation());
            event.rerouteTo(SignInView.class);
        } else if (!view.isAnnotationPresent(PermitAll.class)) {
            check(event, view, actor.get(), places.of(session));
        }
    }

    private void check(BeforeEnterEvent event, Class<?> view, Actor actor, Place place) {
        Optional<Screen> screen = screens.findScreen(view);
        if (screen.isEmpty()) {
            event.rerouteToError(new ScreenRefusedException(Set.of(), true), "");
        } else if (!Admission.admits(screen.get(), actor, place)) {
            boolean isUsedHere = Admission.isUsedAt(screen.get(), place);
            event.rerouteToError(new ScreenRefusedException(screen.get().roles(), isUsedHere), "");
        }
    }
}
