package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeHistory;
import id.nusakinerja.employee.EmployeeHistory.HeldNip;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.LocalDate;

/** One civil servant: the numbers so far, a new one, and the last day of service. */
final class PersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EmployeeService employees;
    private final transient Actor actor;
    private final transient Employee person;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed called after each change, to draw the list anew */
    PersonDialog(EmployeeService employees, Actor actor, Employee person, LocalDate today, Runnable changed) {
        this.employees = employees;
        this.actor = actor;
        this.person = person;
        this.today = today;
        this.changed = changed;
        setHeaderTitle(getTranslation("console.person.title"));
        setWidth("34rem");
        getFooter().add(new Button(getTranslation("console.person.close"), click -> close()));
        EmployeeHistory history = employees.findHistory(actor, person.id()).orElseThrow();
        Div content = new Div(
                new PersonChip(
                        person.name(),
                        person.post().title() + " \u00b7 " + person.unit().name()),
                numbers(history),
                changeNip(),
                leave(history));
        content.addClassName("nk-stack");
        add(content);
    }

    private Div numbers(EmployeeHistory history) {
        UnorderedList list = new UnorderedList();
        history.nips().forEach(nip -> list.add(new ListItem(line(nip))));
        return section("console.person.nips", list);
    }

    private String line(HeldNip held) {
        String from = held.from()
                .map(day -> getTranslation("console.person.since", Formats.date(day, getLocale())))
                .orElse("");
        String to = held.to()
                .map(day -> getTranslation("console.person.until", Formats.date(day, getLocale())))
                .orElse("");
        return held.nip().display() + from + to;
    }

    private Div changeNip() {
        return section(
                "console.person.change-nip",
                new NipForm(
                        today,
                        (nip, from) -> employees.changeNip(actor, person.id(), nip, from),
                        () -> done("console.person.nip-changed")));
    }

    private Div leave(EmployeeHistory history) {
        Div section = section(
                "console.person.leave",
                new LeaveForm(
                        history.lastDay(),
                        today,
                        day -> employees.leave(actor, person.id(), day),
                        () -> done("console.person.left")));
        history.lastDay()
                .ifPresent(day -> section.addComponentAtIndex(
                        1,
                        new Note(
                                Tone.WARNING,
                                "",
                                getTranslation("console.person.leaves", Formats.date(day, getLocale())))));
        return section;
    }

    private void done(String key) {
        close();
        Notices.done(getTranslation(key, person.name()));
        changed.run();
    }

    private Div section(String key, com.vaadin.flow.component.Component content) {
        Div section = new Div(new H3(getTranslation(key)), content);
        section.addClassName("nk-section");
        return section;
    }
}
