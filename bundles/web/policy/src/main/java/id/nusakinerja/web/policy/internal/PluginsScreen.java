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

/** Opens {@link PluginsView}. */
@Component(service = Screen.class)
public final class PluginsScreen extends ViewScreen<PluginsView> {

    @Activate
    public PluginsScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PluginsView> views) {
        super(
                PluginsView.class,
                views,
                new Place("bundel", "policy.plugins.title", VaadinIcon.PACKAGE, Section.PROVINCE, 20));
    }
}
