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

/** Opens {@link OverviewView}. */
@Component(service = Screen.class)
public final class OverviewScreen extends ViewScreen<OverviewView> {

    @Activate
    public OverviewScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<OverviewView> views) {
        super(
                OverviewView.class,
                views,
                new Place("kebijakan-daerah", "policy.overview.title", VaadinIcon.GRID_BIG, Section.PROVINCE, 15));
    }
}
