package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Where the performance manager moves the periods of the year on. */
@org.osgi.service.component.annotations.Component(service = Screen.class)
public final class CycleScreen implements Screen {

    private final ComponentServiceObjects<CycleView> views;

    @Activate
    public CycleScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<CycleView> views) {
        this.views = views;
    }

    @Override
    public String path() {
        return "siklus";
    }

    @Override
    public Class<? extends Component> view() {
        return CycleView.class;
    }

    @Override
    public ComponentServiceObjects<? extends Component> views() {
        return views;
    }

    @Override
    public String title() {
        return "appraisal.cycle.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CALENDAR_CLOCK;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PERFORMANCE_MANAGER);
    }
}
