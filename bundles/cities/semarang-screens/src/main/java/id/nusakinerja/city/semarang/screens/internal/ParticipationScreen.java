package id.nusakinerja.city.semarang.screens.internal;

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

/** Opens {@link ParticipationView}, in tenants that the policy of Semarang rules. */
@Component
public final class ParticipationScreen implements Screen {

    private final ComponentServiceObjects<ParticipationView> views;

    @Activate
    public ParticipationScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<ParticipationView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF, Role.ASSESSOR);
    }

    @Override
    public Set<String> policies() {
        return Set.of("semarang");
    }

    @Override
    public String path() {
        return "pendidikan-nonformal";
    }

    @Override
    public Class<ParticipationView> view() {
        return ParticipationView.class;
    }

    @Override
    public ComponentServiceObjects<ParticipationView> views() {
        return views;
    }

    @Override
    public String title() {
        return "semarang.participation.menu";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BOOK;
    }

    @Override
    public Section section() {
        return Section.CITY;
    }
}
