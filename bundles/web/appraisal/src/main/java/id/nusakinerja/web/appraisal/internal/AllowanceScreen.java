package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Where the performance manager records allowance facts and has the policy decide. */
@Component(service = Screen.class)
public final class AllowanceScreen extends ViewScreen<AllowanceView> {

    @Activate
    public AllowanceScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<AllowanceView> views) {
        super(
                AllowanceView.class,
                views,
                new Place("tunjangan", "appraisal.allowance.title", VaadinIcon.MONEY, Section.ADMINISTRATION, 20));
    }
}
