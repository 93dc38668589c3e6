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

/** Opens {@link SimulationView}. */
@Component
public final class SimulationScreen implements Screen {

    static final String PATH = "simulasi-kebijakan";

    private final ComponentServiceObjects<SimulationView> views;

    @Activate
    public SimulationScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<SimulationView> views) {
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
    public Class<SimulationView> view() {
        return SimulationView.class;
    }

    @Override
    public ComponentServiceObjects<SimulationView> views() {
        return views;
    }

    @Override
    public String title() {
        return "policy.simulation.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.FLASK;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 31;
    }
}
