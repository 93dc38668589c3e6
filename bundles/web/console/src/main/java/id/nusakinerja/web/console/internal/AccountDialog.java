package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.web.shell.part.ReasonList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for a new account; stays open with all reasons when it is refused. */
final class AccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("console.accounts.account-name"));
    private final TextField displayName = new TextField(getTranslation("console.accounts.display-name"));
    private final RoleChoice roles;
    private final Div reasons = new Div();
    private final ComboBox<Leader> person;

    /** @param person lists nobody where the tenant has no civil servants */
    AccountDialog(TenantId tenant, ComboBox<Leader> person, Function<AccountDraft, Outcome<IssuedPassword>> open) {
        this.person = person;
        this.roles = new RoleChoice(tenant);
        setWidth("32rem");
        person.addValueChangeListener(change -> fillIn(change.getValue()));
        setHeaderTitle(getTranslation("console.accounts.open"));
        name.setHelperText(getTranslation("console.accounts.account-name-help"));
        name.setRequiredIndicatorVisible(true);
        displayName.setRequiredIndicatorVisible(true);
        Div form = new Div(reasons, person, name, displayName, roles);
        form.addClassName("nk-form");
        add(form);
        Button save = new Button(getTranslation("console.accounts.save"), click -> save(open));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("console.accounts.cancel"), click -> close()), save);
    }

    private void save(Function<AccountDraft, Outcome<IssuedPassword>> open) {
        reasons.removeAll();
        Optional<EmployeeId> chosen = person.getOptionalValue().map(Leader::id);
        AccountDraft draft = new AccountDraft(name.getValue(), displayName.getValue(), chosen, roles.getValue());
        switch (open.apply(draft)) {
            case Outcome.Done<IssuedPassword> done -> close();
            case Outcome.Refused<IssuedPassword>(List<Reason> refused) -> reasons.add(new ReasonList(refused));
        }
    }

    /** Suggest a user name; the NIP always works for signing in and is no user name, as it can change. */
    private void fillIn(@Nullable Leader employee) {
        if (employee != null) {
            name.setValue(AccountDraft.suggestName(employee.name()));
            displayName.setValue(employee.name());
        }
    }
}
