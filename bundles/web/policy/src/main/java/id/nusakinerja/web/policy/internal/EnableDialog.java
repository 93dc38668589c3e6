package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Lets an edition rule from a date; the button stays shut, with every reason, as long as anything stands against it. */
final class EnableDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PolicyCalendarService calendar;
    private final transient Actor actor;
    private final transient Edition edition;
    private final ZoneId zone;
    private final DatePicker from = new DatePicker(getTranslation("policy.enable.from"));
    private final SettingsForm settings = new SettingsForm(this::check);
    private final Div standing = new Div();
    private final Button enable = new Button(getTranslation("policy.enable.act"), click -> enable());

    /** @param values chosen for the settings of the policy, as they were simulated */
    EnableDialog(
            PolicyCalendarService calendar, Actor actor, ZoneId zone, Edition edition, Map<String, String> values) {
        this.calendar = calendar;
        this.actor = actor;
        this.zone = zone;
        this.edition = edition;
        setHeaderTitle(getTranslation("policy.enable.title", Names.of(edition.version(), getLocale())));
        setWidth("34rem");
        settings.show(edition.settings(), values);
        LocalDate first = calendar.firstOpenDay(actor);
        from.setMin(first);
        from.setValue(first);
        from.setI18n(ComponentTexts.datePicker(getLocale(), word -> getTranslation(word)));
        from.setHelperText(getTranslation("policy.enable.first-open", Formats.date(first, getLocale())));
        from.addValueChangeListener(change -> check());
        standing.addClassName("nk-stack");
        Div form = new Div(from, settings, standing);
        form.addClassName("nk-stack");
        add(form);
        enable.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("policy.cancel"), click -> close()), enable);
        check();
    }

    /** Open with the values that were simulated last; with the standard ones when nobody has looked yet. */
    static EnableDialog asLastSeen(PolicyCalendarService calendar, Actor actor, ZoneId zone, Edition edition) {
        Map<String, String> values = calendar.listSeen(actor).stream()
                .filter(seen -> seen.ruling().own().equals(edition.version()))
                .findFirst()
                .map(seen -> seen.ruling().parameters())
                .orElse(Map.of());
        return new EnableDialog(calendar, actor, zone, edition, values);
    }

    private void check() {
        standing.removeAll();
        List<Reason> objections = from.isEmpty()
                ? List.of()
                : calendar.listObjections(actor, from.getValue(), edition.label(), settings.values());
        enable.setEnabled(!from.isEmpty() && objections.isEmpty());
        if (!objections.isEmpty()) {
            standing.add(new ReasonList(objections));
        }
        calendar.listSeen(actor).stream()
                .filter(seen -> seen.ruling().own().equals(edition.version())
                        && seen.ruling().parameters().equals(settings.values()))
                .findFirst()
                .ifPresent(seen -> standing.add(new Note(
                        Tone.DONE,
                        getTranslation("policy.enable.seen"),
                        getTranslation(
                                "policy.by", seen.seenBy(), Formats.dateTime(seen.seenAt(), zone, getLocale())))));
    }

    private void enable() {
        switch (calendar.enable(actor, from.getValue(), edition.label(), settings.values())) {
            case Outcome.Refused<CalendarRecord>(List<Reason> reasons) -> {
                standing.removeAll();
                standing.add(new ReasonList(reasons));
            }
            case Outcome.Done<CalendarRecord>(CalendarRecord record) -> {
                close();
                Notices.done(getTranslation(
                        "policy.enable.done",
                        Names.of(record.ruling(), getLocale()),
                        Formats.date(record.from(), getLocale())));
            }
        }
    }
}
