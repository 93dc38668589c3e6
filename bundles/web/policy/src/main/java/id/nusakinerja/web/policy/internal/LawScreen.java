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

/** Opens {@link LawView}. */
@Component
public final class LawScreen implements Screen {

    static final String PATH = "peraturan";

    private final ComponentServiceObjects<LawView> views;

    @Activate
    public LawScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<LawView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY_ADMINISTRATOR, Role.PERFORMANCE_MANAGER);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Class<LawView> view() {
        return LawView.class;
    }

    @Override
    public ComponentServiceObjects<LawView> views() {
        return views;
    }

    @Override
    public String title() {
        return "policy.law.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BOOK;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 32;
    }
}
