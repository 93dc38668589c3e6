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

/** Opens {@link AccountsView}. */
@Component
public final class AccountsScreen implements Screen {

    private final ComponentServiceObjects<AccountsView> views;

    @Activate
    public AccountsScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<AccountsView> views) {
        this.views = views;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY_ADMINISTRATOR, Role.PROVINCE_OPERATOR);
    }

    @Override
    public String path() {
        return "akun";
    }

    @Override
    public Class<AccountsView> view() {
        return AccountsView.class;
    }

    @Override
    public ComponentServiceObjects<AccountsView> views() {
        return views;
    }

    @Override
    public String title() {
        return "console.accounts.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.KEY;
    }

    @Override
    public Section section() {
        return Section.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 40;
    }
}
