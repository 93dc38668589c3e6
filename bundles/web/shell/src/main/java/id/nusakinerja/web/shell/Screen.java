package id.nusakinerja.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Actor;
import org.osgi.service.component.ComponentServiceObjects;

/**
 * One page that a bundle brings. Registered as an OSGi service, it gets its route and its place in the menu at once, and
 * loses both at once when its bundle stops; open sessions on it go home with a notice.
 *
 * <p>The view is a prototype-scoped component, made anew for each visit, so that it can have services:
 *
 * <pre>{@code
 * @Component(service = SkpView.class, scope = ServiceScope.PROTOTYPE)
 * @RolesAllowed("STAFF")
 * public final class SkpView extends VerticalLayout {
 *     @Activate
 *     public SkpView(@Reference TargetService targets, @Reference CurrentActor current) { ... }
 * }
 *
 * @Component(service = Screen.class)
 * public final class SkpScreen extends ViewScreen<SkpView> {
 *     @Activate
 *     public SkpScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<SkpView> views) {
 *         super(SkpView.class, views, new Place("skp", "planning.skp.title", VaadinIcon.CLIPBOARD_TEXT, Section.MINE, 20));
 *     }
 * }
 * }</pre>
 *
 * <p>The view carries exactly one access annotation, {@code @RolesAllowed} with the names of {@link #roles}.
 * {@link ScreenCheck} says what is wrong with a screen; a screen with objections is not opened to anybody.
 */
public interface Screen extends Audience {

    /** The address below the tenant's, without slashes at the ends, for example {@code skp}. A view with {@code HasUrlParameter} gets what follows. */
    String path();

    /** The class of the view, with its access annotation. */
    Class<? extends Component> view();

    /** The maker of views of {@link #view}; the shell gives each one back when its visit ends. */
    ComponentServiceObjects<? extends Component> views();

    /** The key of the title in the menu and of the browser's page title. */
    String title();

    VaadinIcon icon();

    Section section();

    /** Sort within the section, smallest first. */
    default int order() {
        return 100;
    }

    /** Whether the menu names it to this person. Not where it needs a parameter, or the own page would be empty for ever. */
    default boolean inMenu(Actor actor) {
        return true;
    }

    /** Count what waits for this person behind the menu entry; 0 shows no number. Asked once for each drawing of the menu: be quick. */
    default int waiting(Actor actor) {
        return 0;
    }
}
