package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Task;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What waits for the person: a line and one button each, the most urgent first. */
final class TaskList extends Section {

    private static final long serialVersionUID = 1L;

    TaskList(List<Task> tasks, LocalDate today, Locale locale) {
        addClassNames("nk-card", "nk-tasks");
        setAriaLabel(getTranslation("shell.tasks"));
        Div top = new Div(new H2(getTranslation("shell.tasks")));
        top.addClassName("nk-card-top");
        add(top);
        if (tasks.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("shell.tasks-none"),
                    getTranslation("shell.tasks-none-why")));
        }
        tasks.forEach(task -> add(line(task, today, locale)));
    }

    /** Where a day follows, the sentence before it goes on and has no full stop. */
    private String detail(Task task, LocalDate today, Locale locale) {
        String said = task.detail().in(locale);
        String begun = said.isEmpty() ? "" : said.replaceFirst("\\.$", "") + " \u00b7 ";
        return task.due().map(day -> begun + due(day, today, locale)).orElse(said);
    }

    private Component line(Task task, LocalDate today, Locale locale) {
        Span title = new Span(task.title().in(locale));
        title.addClassName("nk-task-title");
        Span detail = new Span(detail(task, today, locale));
        detail.addClassName("nk-label");
        Div words = new Div(title, detail);
        words.addClassName("nk-task-words");
        Button open =
                new Button(task.action().in(locale), click -> UI.getCurrent().navigate(task.path()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(task.action().in(locale) + ": " + task.title().in(locale));
        Div line = new Div(words, open);
        line.addClassName("nk-task");
        return line;
    }

    private String due(LocalDate due, LocalDate today, Locale locale) {
        return getTranslation(
                due.isBefore(today) ? "shell.task-late" : "shell.task-due", Formats.shortDate(due, locale));
    }
}
