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

/** Opens {@link PoliciesView}. */
@Component
public final class PoliciesScreen implements Screen {

    private final ComponentServiceObjects<PoliciesView> views;

    @Activate
    public PoliciesScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PoliciesView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY_ADMINISTRATOR);
    }

    @Override
    public String path() {
        return "kebijakan";
    }

    @Override
    public Class<PoliciesView> view() {
        return PoliciesView.class;
    }

    @Override
    public ComponentServiceObjects<PoliciesView> views() {
        return views;
    }

    @Override
    public String title() {
        return "policy.policies.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.SCALE;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 30;
    }
}
