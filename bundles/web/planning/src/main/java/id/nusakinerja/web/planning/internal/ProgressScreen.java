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

/** Opens {@link ProgressView}. */
@Component(service = Screen.class)
public final class ProgressScreen extends ViewScreen<ProgressView> {

    @Activate
    public ProgressScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<ProgressView> views) {
        super(
                ProgressView.class,
                views,
                new Place("kemajuan", "planning.progress.menu", VaadinIcon.TRENDING_UP, Section.MINE, 30));
    }

    /** Superiors and managers come here from the lists of their people; only staff have a page of the own. */
    @Override
    public boolean inMenu(Actor actor) {
        return actor.is(Role.STAFF);
    }
}
