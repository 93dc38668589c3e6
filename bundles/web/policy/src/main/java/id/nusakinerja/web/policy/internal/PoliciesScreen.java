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

/** Opens {@link PoliciesView}. */
@Component(service = Screen.class)
public final class PoliciesScreen extends ViewScreen<PoliciesView> {

    @Activate
    public PoliciesScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PoliciesView> views) {
        super(
                PoliciesView.class,
                views,
                new Place("kebijakan", "policy.policies.title", VaadinIcon.SCALE, Section.ADMINISTRATION, 30));
    }
}
