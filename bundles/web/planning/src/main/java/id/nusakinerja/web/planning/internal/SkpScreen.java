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

/** Opens {@link SkpView}. */
@Component
public final class SkpScreen implements Screen {

    private final ComponentServiceObjects<SkpView> views;

    @Activate
    public SkpScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<SkpView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF, Role.ASSESSOR, Role.UNIT_HEAD, Role.PERFORMANCE_MANAGER);
    }

    @Override
    public String path() {
        return "skp";
    }

    @Override
    public Class<SkpView> view() {
        return SkpView.class;
    }

    @Override
    public ComponentServiceObjects<SkpView> views() {
        return views;
    }

    @Override
    public String title() {
        return "planning.skp.menu";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BULLSEYE;
    }

    @Override
    public Section section() {
        return Section.MINE;
    }

    @Override
    public int order() {
        return 20;
    }
}
