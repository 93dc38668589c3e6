package id.nusakinerja.city.semarang.screens.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link ParticipationView}, in tenants that the policy of Semarang rules. */
@Component(service = Screen.class)
public final class ParticipationScreen extends ViewScreen<ParticipationView> {

    @Activate
    public ParticipationScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<ParticipationView> views) {
        super(
                ParticipationView.class,
                views,
                new Place("pendidikan-nonformal", "semarang.participation.menu", VaadinIcon.BOOK, Section.CITY, 100));
    }

    @Override
    public Set<String> policies() {
        return Set.of("semarang");
    }
}
