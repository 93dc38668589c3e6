package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.ZoneId;

/** The last lines of the plugin log: what was tried, by whom, and what came of it. */
final class PluginLog extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    PluginLog(PluginService plugins, Actor actor, ZoneId zone) {
        Card card = new Card(getTranslation("policy.log.title"));
        for (PluginEvent event : plugins.listLog(actor, LINES)) {
            card.add(line(event, zone));
        }
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

    private Div line(PluginEvent event, ZoneId zone) {
        String what = event.label().isEmpty() ? event.file() : Names.of(event.label(), getLocale());
        Div title = new Div(getTranslation("policy.log.what." + event.what(), what));
        title.addClassName("nk-task-title");
        Div detail = new Div(event.text().in(getLocale()));
        detail.addClassName("nk-label");
        Div by =
                new Div(getTranslation("policy.by", who(event.who()), Formats.dateTime(event.at(), zone, getLocale())));
        by.addClassName("nk-label");
        Div words = new Div(title, detail, by);
        words.addClassName("nk-task-words");
        Div line = new Div(
                words,
                event.done()
                        ? new StatusChip(Tone.DONE, getTranslation("policy.log.done"))
                        : new StatusChip(Tone.BAD, getTranslation("policy.log.refused")));
        line.addClassName("nk-task");
        return line;
    }
}
