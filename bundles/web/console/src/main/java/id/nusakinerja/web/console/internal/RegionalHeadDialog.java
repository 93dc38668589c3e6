package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is head of the region, and who follows; stays open with all reasons when a change is refused. */
final class RegionalHeadDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EmployeeService employees;
    private final transient Actor actor;
    private final TextField name = new TextField(getTranslation("console.head.name"));
    private final TextField title = new TextField(getTranslation("console.head.post"));
    private final DatePicker from = new DatePicker(getTranslation("console.head.from"));
    private final Div reasons = new Div();

    /** @param present who holds the office today */
    RegionalHeadDialog(EmployeeService employees, Actor actor, Optional<RegionalHead> present, LocalDate today) {
        this.employees = employees;
        this.actor = actor;
        setHeaderTitle(getTranslation("console.head.title"));
        setWidth("32rem");
        title.setHelperText(getTranslation("console.head.post-help"));
        from.setHelperText(getTranslation("console.head.from-help"));
        from.setI18n(ComponentTexts.datePicker(getLocale(), word -> getTranslation(word)));
        from.setLocale(getLocale());
        from.setValue(present.map(RegionalHead::since).orElse(today));
        from.setRequired(true);
        Div content = new Div(new Paragraph(getTranslation("console.head.what")));
        present.ifPresent(head -> {
            content.add(new PersonChip(
                    head.name(),
                    head.title() + getTranslation("console.person.since", Formats.date(head.since(), getLocale()))));
            name.setValue(head.name());
            title.setValue(head.title());
        });
        content.add(reasons, name, title, from);
        content.addClassName("nk-form");
        add(content);
        Button save = new Button(getTranslation("console.head.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("console.accounts.cancel"), click -> close()), save);
    }

    private void save() {
        reasons.removeAll();
        if (from.getValue() == null) {
            from.setInvalid(true);
            return;
        }
        switch (employees.appointRegionalHead(actor, name.getValue(), title.getValue(), from.getValue())) {
            case Outcome.Refused<RegionalHead>(List<Reason> refused) -> reasons.add(new ReasonList(refused));
            case Outcome.Done<RegionalHead>(RegionalHead head) -> {
                close();
                Notices.done(getTranslation("console.head.saved", head.name()));
            }
        }
    }
}
