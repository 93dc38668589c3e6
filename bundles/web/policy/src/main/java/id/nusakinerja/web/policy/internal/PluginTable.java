package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is installed: who signed it, for which areas, and in words why it does not run. */
final class PluginTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TenantDirectory tenants;

    PluginTable(List<Plugin> all, TenantDirectory tenants, LocalDate today, ZoneId zone, Function<Plugin, Button> act) {
        this.tenants = tenants;
        Table table = new Table(
                getTranslation("policy.plugins.what"),
                getTranslation("policy.edition.signer"),
                getTranslation("policy.plugins.areas"),
                getTranslation("policy.plugins.since"),
                getTranslation("policy.plugins.state"),
                getTranslation("policy.calendar.act"));
        all.forEach(plugin -> table.row(
                what(plugin),
                signer(plugin, today),
                Table.text(areas(plugin)),
                Table.text(Formats.dateTime(plugin.since(), zone, getLocale())),
                state(plugin),
                act.apply(plugin)));
        add(table);
    }

    /** Offer all of them as a file. */
    ListExport<Plugin> export(Supplier<List<Plugin>> all, ZoneId zone) {
        return ListExport.of("bundel", all)
                .column(getTranslation("policy.plugins.what"), plugin -> Names.of(plugin.facts(), getLocale()))
                .column(getTranslation("policy.plugins.kind"), this::kind)
                .column(getTranslation("policy.edition.signer"), this::signer)
                .column(getTranslation("policy.plugins.areas"), this::areas)
                .column(
                        getTranslation("policy.plugins.since"),
                        plugin -> plugin.since().atZone(zone).toLocalDate())
                .column(
                        getTranslation("policy.plugins.state"),
                        plugin -> getTranslation("policy.state." + plugin.state()))
                .column(
                        getTranslation("policy.impact.reasons"),
                        plugin -> plugin.reasons().stream()
                                .map(reason -> Formats.sentence(reason.text(), getLocale()))
                                .collect(Collectors.joining(" ")));
    }

    private String areas(Plugin plugin) {
        return Areas.of(plugin.facts().areas(), tenants).in(getLocale());
    }

    private String kind(Plugin plugin) {
        return getTranslation("policy.plugins.kind." + plugin.facts().kind());
    }

    private String signer(Plugin plugin) {
        return plugin.facts().signer().isEmpty()
                ? getTranslation("policy.edition.unsigned")
                : plugin.facts().signer();
    }

    private Component signer(Plugin plugin, LocalDate today) {
        Div signer = new Div(new Div(signer(plugin)));
        plugin.findEndOfSigner(today).ifPresent(day -> {
            Div ended = new Div(getTranslation("policy.plugins.signer-ended", Formats.date(day, getLocale())));
            ended.addClassName("nk-label");
            signer.add(ended);
        });
        return signer;
    }

    private Div what(Plugin plugin) {
        Div kind = new Div(kind(plugin));
        kind.addClassName("nk-label");
        Div label = new Div(Names.of(plugin.facts(), getLocale()));
        label.addClassName("nk-person-name");
        return new Div(label, kind);
    }

    private Component state(Plugin plugin) {
        Tone tone = switch (plugin.state()) {
            case ACTIVE -> Tone.DONE;
            case QUARANTINED -> Tone.BAD;
            case HELD -> Tone.WARNING;
        };
        Div state = new Div(new StatusChip(tone, getTranslation("policy.state." + plugin.state())));
        plugin.reasons().forEach(reason -> {
            Div sentence = new Div(Formats.sentence(reason.text(), getLocale()));
            sentence.addClassName("nk-label");
            state.add(sentence);
        });
        return state;
    }
}
