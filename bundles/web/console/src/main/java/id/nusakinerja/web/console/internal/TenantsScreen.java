package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link TenantsView}. */
@Component(service = Screen.class)
public final class TenantsScreen extends ViewScreen<TenantsView> {

    @Activate
    public TenantsScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<TenantsView> views) {
        super(
                TenantsView.class,
                views,
                new Place("daerah", "console.tenants.title", VaadinIcon.BUILDING, Section.PROVINCE, 10));
    }
}
