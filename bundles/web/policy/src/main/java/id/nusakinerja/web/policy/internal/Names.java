package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.select.Select;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.web.shell.part.Formats;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes editions as people say them: {@code Semarang 1.1.0}, {@code Nasional 1.0.0}, {@code Jambi 1.0.0 (upacara 7)}. */
final class Names {

    private Names() {}

    static String of(PolicyVersion edition, Locale locale) {
        return Formats.edition(edition.label(), locale);
    }

    static String of(PluginFacts facts, Locale locale) {
        return Formats.edition(facts.label(), locale);
    }

    /** With the values that the city chose. */
    static String of(Ruling ruling, Locale locale) {
        String chosen = ruling.parameters().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return of(ruling.own(), locale) + (chosen.isEmpty() ? "" : " (" + chosen + ")");
    }

    /** Let people choose among labels by these names. */
    static void label(Select<String> choices, Locale locale) {
        // The choice of none is asked for its words as well; its caption stands for it.
        choices.setItemLabelGenerator(label -> label == null ? "" : Formats.edition(label, locale));
    }
}
