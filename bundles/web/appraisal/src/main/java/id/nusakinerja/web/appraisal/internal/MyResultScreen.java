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

/** Where a civil servant reads the own results and allowances. */
@Component(service = Screen.class)
public final class MyResultScreen extends ViewScreen<MyResultView> {

    @Activate
    public MyResultScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<MyResultView> views) {
        super(
                MyResultView.class,
                views,
                new Place("hasil", "appraisal.result.title", VaadinIcon.MEDAL, Section.MINE, 40));
    }
}
