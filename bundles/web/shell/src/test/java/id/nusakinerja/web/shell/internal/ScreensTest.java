package id.nusakinerja.web.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.vaadin.Routes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.ComponentServiceObjects;

class ScreensTest {

    private static final Screen PLAN = new PlanScreen();

    @Test
    void knowsAScreenBeforeThePagesAreToldOfIt() {
        AtomicReference<Screens> screens = new AtomicReference<>();
        Told routes = new Told(screens);
        screens.set(new Screens(routes));

        screens.get().speak("shell");
        screens.get().addScreen(PLAN);

        assertThat(routes.known).isTrue();
    }

    @Test
    void opensAScreenWhenItsSentencesAreThere() {
        AtomicReference<Screens> screens = new AtomicReference<>();
        screens.set(new Screens(new Told(screens)));

        screens.get().addScreen(PLAN);
        screens.get().speak("planning");
        assertThat(screens.get().findScreen(PlanView.class)).isEmpty();

        screens.get().speak("shell");
        assertThat(screens.get().findScreen(PlanView.class)).contains(PLAN);
    }

    @Test
    void forgetsAScreenWhoseBundleStops() {
        AtomicReference<Screens> screens = new AtomicReference<>();
        Told routes = new Told(screens);
        screens.set(new Screens(routes));

        screens.get().speak("shell");
        screens.get().addScreen(PLAN);
        screens.get().removeScreen(PLAN);

        assertThat(routes.removed).isTrue();
        assertThat(screens.get().findScreen(PlanView.class)).isEmpty();
    }

    /** Looks, as an open page does, which screens there are when it hears of a new route. */
    private static final class Told implements Routes {

        private final AtomicReference<Screens> screens;
        private boolean known;
        private boolean removed;

        Told(AtomicReference<Screens> screens) {
            this.screens = screens;
        }

        @Override
        public Registration add(
                String path, Class<? extends Component> view, List<Class<? extends RouterLayout>> layouts) {
            known = screens.get().findScreen(view).isPresent();
            return () -> removed = true;
        }
    }

    @RolesAllowed("STAFF")
    private static final class PlanView extends Div {

        private static final long serialVersionUID = 1L;
    }

    private static final class PlanScreen implements Screen {

        @Override
        public Set<Role> roles() {
            return Set.of(Role.STAFF);
        }

        @Override
        public String path() {
            return "skp";
        }

        @Override
        public Class<? extends Component> view() {
            return PlanView.class;
        }

        @Override
        public ComponentServiceObjects<? extends Component> views() {
            throw new UnsupportedOperationException("No view is made here.");
        }

        @Override
        public String title() {
            return "shell.home";
        }

        @Override
        public VaadinIcon icon() {
            return VaadinIcon.HOME_O;
        }

        @Override
        public Section section() {
            return Section.MINE;
        }
    }
}
