package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Where an assessor sees at a glance who needs him today. */
@Component(service = Screen.class)
public final class TeamBoardScreen extends ViewScreen<TeamBoardView> {

    @Activate
    public TeamBoardScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<TeamBoardView> views) {
        super(TeamBoardView.class, views, new Place("tim", "appraisal.team.title", VaadinIcon.GROUP, Section.TEAM, 10));
    }
}
