package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link SimulationView}. */
@Component(service = Screen.class)
public final class SimulationScreen extends ViewScreen<SimulationView> {

    static final String PATH = "simulasi-kebijakan";

    @Activate
    public SimulationScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<SimulationView> views) {
        super(
                SimulationView.class,
                views,
                new Place(PATH, "policy.simulation.title", VaadinIcon.FLASK, Section.ADMINISTRATION, 31));
    }
}
