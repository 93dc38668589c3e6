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

/** Where a civil servant reads the own results and allowances. */
@org.osgi.service.component.annotations.Component(service = Screen.class)
public final class MyResultScreen implements Screen {

    private final ComponentServiceObjects<MyResultView> views;

    @Activate
    public MyResultScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<MyResultView> views) {
        this.views = views;
    }

    @Override
    public String path() {
        return "hasil";
    }

    @Override
    public Class<? extends Component> view() {
        return MyResultView.class;
    }

    @Override
    public ComponentServiceObjects<? extends Component> views() {
        return views;
    }

    @Override
    public String title() {
        return "appraisal.result.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.MEDAL;
    }

    @Override
    public Section section() {
        return Section.MINE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF);
    }
}
