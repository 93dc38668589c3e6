package id.nusakinerja.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.ComponentServiceObjects;

class ScreenCheckTest {

    @Test
    void acceptsAScreenWhoseViewNamesItsRoles() {
        assertThat(ScreenCheck.objectionsTo(new TestScreen("skp", StaffView.class, Set.of(Role.STAFF))))
                .isEmpty();
    }

    @Test
    void objectsToAViewWithOtherRoles() {
        assertThat(ScreenCheck.objectionsTo(new TestScreen("skp", StaffView.class, Set.of(Role.STAFF, Role.ASSESSOR))))
                .singleElement()
                .asString()
                .contains("allows other roles");
    }

    @Test
    void objectsToAViewWithoutAnnotation() {
        assertThat(ScreenCheck.objectionsTo(new TestScreen("skp", Div.class, Set.of(Role.STAFF))))
                .singleElement()
                .asString()
                .contains("not exactly one");
    }

    @Test
    void objectsToAViewWithTwoAnnotations() {
        assertThat(ScreenCheck.objectionsTo(new TestScreen("skp", TwiceAnnotatedView.class, Set.of(Role.STAFF))))
                .singleElement()
                .asString()
                .contains("@RolesAllowed", "@PermitAll");
    }

    @Test
    void objectsToAScreenForNobodyAndToAnOddPath() {
        assertThat(ScreenCheck.objectionsTo(new TestScreen("/SKP/", StaffView.class, Set.of())))
                .hasSize(3);
    }

    @RolesAllowed("STAFF")
    static final class StaffView extends Div {}

    @RolesAllowed("STAFF")
    @PermitAll
    static final class TwiceAnnotatedView extends Div {}

    private record TestScreen(String path, Class<? extends Component> view, Set<Role> roles) implements Screen {

        @Override
        public ComponentServiceObjects<? extends Component> views() {
            throw new UnsupportedOperationException("The check makes no view.");
        }

        @Override
        public String title() {
            return "test.title";
        }

        @Override
        public VaadinIcon icon() {
            return VaadinIcon.CIRCLE;
        }

        @Override
        public Section section() {
            return Section.MINE;
        }
    }
}
