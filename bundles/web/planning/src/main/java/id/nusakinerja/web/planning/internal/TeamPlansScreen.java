package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link TeamPlansView}. */
@Component
public final class TeamPlansScreen implements Screen {

    private final ComponentServiceObjects<TeamPlansView> views;

    @Activate
    public TeamPlansScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<TeamPlansView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ASSESSOR);
    }

    @Override
    public String path() {
        return "tim-skp";
    }

    @Override
    public Class<TeamPlansView> view() {
        return TeamPlansView.class;
    }

    @Override
    public ComponentServiceObjects<TeamPlansView> views() {
        return views;
    }

    @Override
    public String title() {
        return "planning.team.menu";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CLIPBOARD_USER;
    }

    @Override
    public Section section() {
        return Section.TEAM;
    }

    @Override
    public int order() {
        return 20;
    }
}
