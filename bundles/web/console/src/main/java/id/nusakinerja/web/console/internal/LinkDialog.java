package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.identity.Account;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.ReasonList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says which civil servant stands behind an account, or releases it; stays open with all reasons when that is refused. */
final class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div reasons = new Div();
    private final transient Function<Optional<EmployeeId>, Outcome<Account>> link;

    /**
     * @param holder the name of who stands behind it now; empty when nobody does
     * @param person lists whom to choose from
     */
    LinkDialog(
            Account account,
            Optional<String> holder,
            ComboBox<Leader> person,
            Function<Optional<EmployeeId>, Outcome<Account>> link) {
        this.link = link;
        setHeaderTitle(getTranslation("console.link.title", account.name()));
        setWidth("32rem");
        Div form = new Div(reasons);
        form.addClassName("nk-form");
        add(form);
        Button save = new Button(getTranslation(holder.isPresent() ? "console.link.release" : "console.link.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (holder.isPresent()) {
            form.add(new Paragraph(getTranslation("console.link.holder", holder.get())));
            save.addClickListener(click -> save(Optional.empty()));
        } else {
            person.setHelperText(getTranslation("console.link.what"));
            person.setRequiredIndicatorVisible(true);
            form.add(person);
            save.addClickListener(click -> choose(person));
        }
        getFooter().add(new Button(getTranslation("console.accounts.cancel"), click -> close()), save);
    }

    private void choose(ComboBox<Leader> person) {
        Optional<EmployeeId> chosen = person.getOptionalValue().map(Leader::id);
        person.setInvalid(chosen.isEmpty());
        if (chosen.isEmpty()) {
            person.setErrorMessage(getTranslation("console.link.missing"));
        } else {
            save(chosen);
        }
    }

    private void save(Optional<EmployeeId> employee) {
        reasons.removeAll();
        switch (link.apply(employee)) {
            case Outcome.Done<Account> done -> close();
            case Outcome.Refused<Account>(List<Reason> refused) -> reasons.add(new ReasonList(refused));
        }
    }
}
