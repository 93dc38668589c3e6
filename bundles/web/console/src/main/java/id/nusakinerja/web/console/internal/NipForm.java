package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Asks for the new NIP of a person and the day from which it holds; what is wrong stands above the fields. */
final class NipForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField nip = new TextField(getTranslation("console.person.new-nip"));
    private final DatePicker from = new DatePicker(getTranslation("console.person.from"));
    private final Div reasons = new Div();
    private final transient BiFunction<Nip, LocalDate, Outcome<Employee>> change;
    private final transient Runnable done;

    /** @param done called when the service has taken the number */
    NipForm(LocalDate today, BiFunction<Nip, LocalDate, Outcome<Employee>> change, Runnable done) {
        this.change = change;
        this.done = done;
        addClassName("nk-form");
        nip.setHelperText(getTranslation("console.person.new-nip-help"));
        nip.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        from.setI18n(ComponentTexts.datePicker(getLocale(), word -> getTranslation(word)));
        from.setLocale(getLocale());
        from.setValue(today);
        from.setRequired(true);
        add(reasons, nip, from, new Button(getTranslation("console.person.change-nip"), click -> save()));
    }

    private void save() {
        reasons.removeAll();
        LocalDate day = from.getValue();
        if (day == null) {
            return;
        }
        Outcome<Nip> typed = Nip.parse(nip.getValue());
        Outcome<?> outcome = typed instanceof Outcome.Done<Nip>(Nip next) ? change.apply(next, day) : typed;
        if (outcome instanceof Outcome.Refused<?>(List<Reason> refused)) {
            reasons.add(new ReasonList(refused));
        } else {
            done.run();
        }
    }
}
