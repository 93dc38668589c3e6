package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link PeopleView}. */
@Component(service = Screen.class)
public final class PeopleScreen extends ViewScreen<PeopleView> {

    @Activate
    public PeopleScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PeopleView> views) {
        super(
                PeopleView.class,
                views,
                new Place("pegawai", "console.people.title", VaadinIcon.USERS, Section.ADMINISTRATION, 20));
    }
}
