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

/** Opens {@link PeopleView}. */
@Component
public final class PeopleScreen implements Screen {

    private final ComponentServiceObjects<PeopleView> views;

    @Activate
    public PeopleScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PeopleView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
    }

    @Override
    public String path() {
        return "pegawai";
    }

    @Override
    public Class<PeopleView> view() {
        return PeopleView.class;
    }

    @Override
    public ComponentServiceObjects<PeopleView> views() {
        return views;
    }

    @Override
    public String title() {
        return "console.people.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.USERS;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 20;
    }
}
