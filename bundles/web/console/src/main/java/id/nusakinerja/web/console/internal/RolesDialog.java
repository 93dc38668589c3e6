package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.identity.Account;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.web.shell.part.ReasonList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gives roles to an account and takes them away; stays open with all reasons when that is refused. */
final class RolesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final RoleChoice roles;
    private final Div reasons = new Div();

    RolesDialog(TenantId tenant, Account account, Function<Set<Role>, Outcome<Account>> change) {
        roles = new RoleChoice(tenant);
        roles.setValue(account.roles());
        setHeaderTitle(getTranslation("console.accounts.roles-of", account.displayName()));
        setWidth("28rem");
        Div form = new Div(reasons, roles);
        form.addClassName("nk-form");
        add(form);
        Button save = new Button(getTranslation("console.accounts.save-roles"), click -> save(change));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("console.accounts.cancel"), click -> close()), save);
    }

    private void save(Function<Set<Role>, Outcome<Account>> change) {
        reasons.removeAll();
        switch (change.apply(roles.getValue())) {
            case Outcome.Done<Account> done -> close();
            case Outcome.Refused<Account>(List<Reason> refused) -> reasons.add(new ReasonList(refused));
        }
    }
}
