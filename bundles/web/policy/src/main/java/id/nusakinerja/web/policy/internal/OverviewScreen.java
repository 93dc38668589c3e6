package id.nusakinerja.web.policy.internal;

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

/** Opens {@link OverviewView}. */
@Component
public final class OverviewScreen implements Screen {

    private final ComponentServiceObjects<OverviewView> views;

    @Activate
    public OverviewScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<OverviewView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVINCE_OPERATOR);
    }

    @Override
    public String path() {
        return "kebijakan-daerah";
    }

    @Override
    public Class<OverviewView> view() {
        return OverviewView.class;
    }

    @Override
    public ComponentServiceObjects<OverviewView> views() {
        return views;
    }

    @Override
    public String title() {
        return "policy.overview.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.GRID_BIG;
    }

    @Override
    public Section section() {
        return Section.PROVINCE;
    }

    @Override
    public int order() {
        return 15;
    }
}
