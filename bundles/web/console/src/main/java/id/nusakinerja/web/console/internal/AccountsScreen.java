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

/** Opens {@link AccountsView}. */
@Component(service = Screen.class)
public final class AccountsScreen extends ViewScreen<AccountsView> {

    @Activate
    public AccountsScreen(
            @Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<AccountsView> views) {
        super(
                AccountsView.class,
                views,
                new Place("akun", "console.accounts.title", VaadinIcon.KEY, Section.ADMINISTRATION, 40));
    }
}
