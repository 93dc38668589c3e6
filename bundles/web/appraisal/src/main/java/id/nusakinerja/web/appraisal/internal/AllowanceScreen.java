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

/** Where the performance manager records allowance facts and has the policy decide. */
@org.osgi.service.component.annotations.Component(service = Screen.class)
public final class AllowanceScreen implements Screen {

    private final ComponentServiceObjects<AllowanceView> views;

    @Activate
    public AllowanceScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<AllowanceView> views) {
        this.views = views;
    }

    @Override
    public String path() {
        return "tunjangan";
    }

    @Override
    public Class<? extends Component> view() {
        return AllowanceView.class;
    }

    @Override
    public ComponentServiceObjects<? extends Component> views() {
        return views;
    }

    @Override
    public String title() {
        return "appraisal.allowance.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.MONEY;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PERFORMANCE_MANAGER);
    }
}
