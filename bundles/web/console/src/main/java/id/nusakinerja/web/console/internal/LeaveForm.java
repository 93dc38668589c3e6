package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for the last day of service of a person, or corrects the one that is noted. */
final class LeaveForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Nobody knows a retirement earlier; guards against a mistyped year. */
    private static final int YEARS_AHEAD = 5;

    private final DatePicker lastDay = new DatePicker(getTranslation("console.person.last-day"));
    private final Div reasons = new Div();
    private final transient Function<LocalDate, Outcome<EmployeeId>> leave;
    private final transient Runnable done;

    /** @param done called when the service has noted the day */
    LeaveForm(
            Optional<LocalDate> known, LocalDate today, Function<LocalDate, Outcome<EmployeeId>> leave, Runnable done) {
        this.leave = leave;
        this.done = done;
        addClassName("nk-form");
        lastDay.setI18n(ComponentTexts.datePicker(getLocale(), word -> getTranslation(word))
                .setMaxErrorMessage(getTranslation("console.person.too-late", YEARS_AHEAD)));
        lastDay.setLocale(getLocale());
        lastDay.setMax(today.plusYears(YEARS_AHEAD));
        lastDay.setRequired(true);
        lastDay.setHelperText(getTranslation("console.person.last-day-help"));
        known.ifPresent(lastDay::setValue);
        add(reasons, lastDay, new Button(getTranslation("console.person.leave"), click -> save()));
    }

    private void save() {
        reasons.removeAll();
        LocalDate day = lastDay.getValue();
        if (day == null || lastDay.isInvalid()) {
            lastDay.setInvalid(true);
            return;
        }
        switch (leave.apply(day)) {
            case Outcome.Done<EmployeeId> noted -> done.run();
            case Outcome.Refused<EmployeeId>(List<Reason> refused) -> reasons.add(new ReasonList(refused));
        }
    }
}
