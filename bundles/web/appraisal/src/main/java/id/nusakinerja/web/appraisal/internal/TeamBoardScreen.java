package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Where an assessor sees at a glance who needs him today. */
@org.osgi.service.component.annotations.Component(service = Screen.class)
public final class TeamBoardScreen implements Screen {

    private final ComponentServiceObjects<TeamBoardView> views;

    @Activate
    public TeamBoardScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<TeamBoardView> views) {
        this.views = views;
    }

    @Override
    public String path() {
        return "tim";
    }

    @Override
    public Class<? extends Component> view() {
        return TeamBoardView.class;
    }

    @Override
    public ComponentServiceObjects<? extends Component> views() {
        return views;
    }

    @Override
    public String title() {
        return "appraisal.team.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.GROUP;
    }

    @Override
    public Section section() {
        return Section.TEAM;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ASSESSOR);
    }
}
