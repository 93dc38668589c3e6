package id.nusakinerja.web.console.internal;

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

/** Opens {@link TenantsView}. */
@Component
public final class TenantsScreen implements Screen {

    private final ComponentServiceObjects<TenantsView> views;

    @Activate
    public TenantsScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<TenantsView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVINCE_OPERATOR);
    }

    @Override
    public String path() {
        return "daerah";
    }

    @Override
    public Class<TenantsView> view() {
        return TenantsView.class;
    }

    @Override
    public ComponentServiceObjects<TenantsView> views() {
        return views;
    }

    @Override
    public String title() {
        return "console.tenants.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BUILDING;
    }

    @Override
    public Section section() {
        return Section.PROVINCE;
    }

    @Override
    public int order() {
        return 10;
    }
}
