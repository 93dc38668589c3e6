package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link TeamPlansView}. */
@Component(service = Screen.class)
public final class TeamPlansScreen extends ViewScreen<TeamPlansView> {

    @Activate
    public TeamPlansScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<TeamPlansView> views) {
        super(
                TeamPlansView.class,
                views,
                new Place("tim-skp", "planning.team.menu", VaadinIcon.CLIPBOARD_USER, Section.TEAM, 20));
    }
}
