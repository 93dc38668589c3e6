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

/** Where the performance manager moves the periods of the year on. */
@Component(service = Screen.class)
public final class CycleScreen extends ViewScreen<CycleView> {

    @Activate
    public CycleScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<CycleView> views) {
        super(
                CycleView.class,
                views,
                new Place("siklus", "appraisal.cycle.title", VaadinIcon.CALENDAR_CLOCK, Section.ADMINISTRATION, 10));
    }
}
