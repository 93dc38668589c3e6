package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link PeopleImportView}. */
@Component
public final class PeopleImportScreen implements Screen {

    private final ComponentServiceObjects<PeopleImportView> views;

    @Activate
    public PeopleImportScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<PeopleImportView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
    }

    @Override
    public String path() {
        return "impor-pegawai";
    }

    @Override
    public Class<PeopleImportView> view() {
        return PeopleImportView.class;
    }

    @Override
    public ComponentServiceObjects<PeopleImportView> views() {
        return views;
    }

    @Override
    public String title() {
        return "console.import.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.UPLOAD;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 30;
    }
}
