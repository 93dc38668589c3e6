package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Where an assessor rates one civil servant; opened from the team board. */
@Component(service = Screen.class)
public final class AssessmentScreen extends ViewScreen<AssessmentView> {

    @Activate
    public AssessmentScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<AssessmentView> views) {
        super(
                AssessmentView.class,
                views,
                new Place("penilaian", "appraisal.assessment.title", VaadinIcon.CHECK_SQUARE_O, Section.TEAM, 20));
    }

    /** It needs to know whom to rate. */
    @Override
    public boolean inMenu(Actor actor) {
        return false;
    }
}
