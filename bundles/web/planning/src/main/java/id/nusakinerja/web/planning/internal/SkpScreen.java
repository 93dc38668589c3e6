package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link SkpView}. */
@Component(service = Screen.class)
public final class SkpScreen extends ViewScreen<SkpView> {

    @Activate
    public SkpScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<SkpView> views) {
        super(SkpView.class, views, new Place("skp", "planning.skp.menu", VaadinIcon.BULLSEYE, Section.MINE, 20));
    }

    /** Superiors and managers come here from the lists of their people; only staff have a page of the own. */
    @Override
    public boolean inMenu(Actor actor) {
        return actor.is(Role.STAFF);
    }
}
