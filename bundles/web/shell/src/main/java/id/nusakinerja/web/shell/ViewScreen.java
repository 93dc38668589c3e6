package id.nusakinerja.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentServiceObjects;

/**
 * A screen that is one view at one place of the menu, as nearly all are. Its roles are those of the view's
 * {@code @RolesAllowed}: they stand in one place.
 *
 * @param <V> the view
 */
public abstract class ViewScreen<V extends Component> implements Screen {

    /**
     * Where the menu names a screen, and how.
     *
     * @param path the address below the tenant's, as {@link Screen#path} says
     * @param title the key of the title
     * @param order sort within the section, smallest first
     */
    public record Place(String path, String title, VaadinIcon icon, Section section, int order) {}

    private final Class<V> view;
    private final ComponentServiceObjects<V> views;
    private final Place place;

    /** Opens views of {@code views}, whose class carries {@code @RolesAllowed}; a view without it is open to nobody. */
    protected ViewScreen(Class<V> view, ComponentServiceObjects<V> views, Place place) {
        this.view = view;
        this.views = views;
        this.place = place;
    }

    @Override
    public final Set<Role> roles() {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null
                ? Set.of()
                : Stream.of(allowed.value()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String path() {
        return place.path();
    }

    @Override
    public final Class<V> view() {
        return view;
    }

    @Override
    public final ComponentServiceObjects<V> views() {
        return views;
    }

    @Override
    public final String title() {
        return place.title();
    }

    @Override
    public final VaadinIcon icon() {
        return place.icon();
    }

    @Override
    public final Section section() {
        return place.section();
    }

    @Override
    public final int order() {
        return place.order();
    }
}
