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

/** Opens {@link ProgressView}. */
@Component
public final class ProgressScreen implements Screen {

    private final ComponentServiceObjects<ProgressView> views;

    @Activate
    public ProgressScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<ProgressView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF, Role.ASSESSOR, Role.UNIT_HEAD, Role.PERFORMANCE_MANAGER);
    }

    @Override
    public String path() {
        return "kemajuan";
    }

    @Override
    public Class<ProgressView> view() {
        return ProgressView.class;
    }

    @Override
    public ComponentServiceObjects<ProgressView> views() {
        return views;
    }

    @Override
    public String title() {
        return "planning.progress.menu";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.TRENDING_UP;
    }

    @Override
    public Section section() {
        return Section.MINE;
    }

    @Override
    public int order() {
        return 30;
    }
}
