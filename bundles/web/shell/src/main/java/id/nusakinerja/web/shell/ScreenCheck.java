package id.nusakinerja.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.nusakinerja.kernel.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is wrong with a screen before anybody can open it (gate 1): each view has exactly one access annotation, and
 * it names the same roles as the screen. Each screen's own test asks for an empty list.
 */
public final class ScreenCheck {

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]*(/[a-z0-9-]+)*");

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, AnonymousAllowed.class);

    private ScreenCheck() {}

    /** List the objections to a screen, each a sentence for its programmer. Empty when there are none. */
    public static List<String> objectionsTo(Screen screen) {
        List<String> objections = new ArrayList<>();
        if (!PATH.matcher(screen.path()).matches()) {
            objections.add(
                    "The path (" + screen.path() + ") has other characters than a-z, 0-9, hyphen and inner slashes.");
        }
        if (screen.roles().isEmpty()) {
            objections.add("The screen names no role, so nobody could open it.");
        }
        objections.addAll(objectionsToAccess(screen.view(), screen.roles()));
        return objections;
    }

    private static List<String> objectionsToAccess(Class<? extends Component> view, Set<Role> roles) {
        List<String> found = ACCESS.stream()
                .filter(view::isAnnotationPresent)
                .map(annotation -> "@" + annotation.getSimpleName())
                .toList();
        if (found.size() != 1) {
            return List.of(
                    "The view (" + view.getName() + ") has not exactly one access annotation but " + found + ".");
        }
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        Set<String> wanted = roles.stream().map(Role::name).collect(Collectors.toSet());
        if (allowed == null
                || !Stream.of(allowed.value()).collect(Collectors.toSet()).equals(wanted)) {
            return List.of("The view (" + view.getName() + ") allows other roles than the screen, which names " + wanted
                    + ".");
        }
        return List.of();
    }
}
