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

/** Opens {@link PluginsView}. */
@Component
public final class PluginsScreen implements Screen {

    private final ComponentServiceObjects<PluginsView> views;

    @Activate
    public PluginsScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PluginsView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVINCE_OPERATOR);
    }

    @Override
    public String path() {
        return "bundel";
    }

    @Override
    public Class<PluginsView> view() {
        return PluginsView.class;
    }

    @Override
    public ComponentServiceObjects<PluginsView> views() {
        return views;
    }

    @Override
    public String title() {
        return "policy.plugins.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.PACKAGE;
    }

    @Override
    public Section section() {
        return Section.PROVINCE;
    }

    @Override
    public int order() {
        return 20;
    }
}
