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

/** Opens {@link PeopleImportView}. */
@Component(service = Screen.class)
public final class PeopleImportScreen extends ViewScreen<PeopleImportView> {

    @Activate
    public PeopleImportScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PeopleImportView> views) {
        super(
                PeopleImportView.class,
                views,
                new Place("impor-pegawai", "console.import.title", VaadinIcon.UPLOAD, Section.ADMINISTRATION, 30));
    }
}
