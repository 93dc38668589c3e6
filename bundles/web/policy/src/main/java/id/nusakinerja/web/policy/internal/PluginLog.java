package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.ZoneId;

/** The last lines of the plugin log: what was tried, by whom, and what came of it. */
final class PluginLog extends Div {

    private static final long serialVersionUID = 1L;
    static final int LINES = 20;
    private static final int MOST_LINES = 1000;

    PluginLog(PluginService plugins, Actor actor, ZoneId zone) {
        Card card = new Card(getTranslation("policy.log.title"));
        card.aside(export(plugins, actor, zone));
        plugins.listLog(actor, LINES).forEach(event -> card.add(line(event, zone)));
        add(card);
    }

    /** Who is no person has a word in the file. */
    private String who(String name) {
        return switch (name) {
            case "folder" -> getTranslation("policy.log.who.folder");
            case "command" -> getTranslation("policy.log.who.command");
            case "start" -> getTranslation("policy.log.who.start");
            default -> name;
        };
    }

    private ListExport<PluginEvent> export(PluginService plugins, Actor actor, ZoneId zone) {
        return ListExport.of("catatan-bundel", () -> plugins.listLog(actor, MOST_LINES))
                .column(
                        getTranslation("policy.log.at"),
                        event -> event.at().atZone(zone).toLocalDate())
                .column(getTranslation("policy.log.who"), event -> who(event.who()))
                .column(getTranslation("policy.log.what"), this::title)
                .column(getTranslation("policy.log.file"), PluginEvent::file)
                .column(getTranslation("policy.plugins.state"), event -> getTranslation(came(event)))
                .column(getTranslation("policy.log.came"), event -> Formats.sentence(event.text(), getLocale()));
    }

    private String title(PluginEvent event) {
        return getTranslation(
                "policy.log.what." + event.what(),
                event.label().isEmpty() ? event.file() : Formats.edition(event.label(), getLocale()));
    }

    private static String came(PluginEvent event) {
        return event.done() ? "policy.log.done" : "policy.log.refused";
    }

    private Div line(PluginEvent event, ZoneId zone) {
        Div title = new Div(title(event));
        title.addClassName("nk-task-title");
        Div detail = new Div(Formats.sentence(event.text(), getLocale()));
        detail.addClassName("nk-label");
        String when = getTranslation("policy.by", who(event.who()), Formats.dateTime(event.at(), zone, getLocale()));
        Div by = new Div(event.file().isEmpty() ? when : when + " \u00b7 " + event.file());
        by.addClassName("nk-label");
        Div words = new Div(title, detail, by);
        words.addClassName("nk-task-words");
        Div line = new Div(words, new StatusChip(event.done() ? Tone.DONE : Tone.BAD, getTranslation(came(event))));
        line.addClassName("nk-task");
        return line;
    }
}
