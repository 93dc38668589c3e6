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

/** Where an assessor rates one civil servant; opened from the team board. */
@org.osgi.service.component.annotations.Component(service = Screen.class)
public final class AssessmentScreen implements Screen {

    private final ComponentServiceObjects<AssessmentView> views;

    @Activate
    public AssessmentScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<AssessmentView> views) {
        this.views = views;
    }

    @Override
    public String path() {
        return "penilaian";
    }

    @Override
    public Class<? extends Component> view() {
        return AssessmentView.class;
    }

    @Override
    public ComponentServiceObjects<? extends Component> views() {
        return views;
    }

    @Override
    public String title() {
        return "appraisal.assessment.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CHECK_SQUARE_O;
    }

    @Override
    public Section section() {
        return Section.TEAM;
    }

    @Override
    public int order() {
        return 20;
    }

    /** It needs to know whom to rate. */
    @Override
    public boolean inMenu() {
        return false;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ASSESSOR);
    }
}
