package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.select.Select;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes editions as people say them: {@code Semarang 1.1.0}, {@code Nasional 1.0.0}, {@code Jambi 1.0.0 (upacara 7)}. */
final class Names {

    private Names() {}

    static String of(PolicyVersion edition, Locale locale) {
        return name(edition.id(), locale) + " " + edition.version();
    }

    static String of(PluginFacts facts, Locale locale) {
        return name(facts.id(), locale) + " " + facts.version();
    }

    /** With the values that the city chose. */
    static String of(Ruling ruling, Locale locale) {
        String chosen = ruling.parameters().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return of(ruling.own(), locale) + (chosen.isEmpty() ? "" : " (" + chosen + ")");
    }

    /** The same for a label such as {@code semarang:1.1.0}; any other text, such as the name of a file, stays as it is. */
    static String of(String label, Locale locale) {
        String[] parts = label.split(":", -1);
        return parts.length == 2 ? name(parts[0], locale) + " " + parts[1] : label;
    }

    /** Let people choose among labels by these names. */
    static void label(Select<String> choices, Locale locale) {
        // The choice of none is asked for its words as well; its caption stands for it.
        choices.setItemLabelGenerator(label -> label == null ? "" : of(label, locale));
    }

    /** A policy without its version. */
    static String name(String id, Locale locale) {
        if (id.equals(PolicyBundle.NATIONAL)) {
            return locale.getLanguage().equals("en") ? "National" : "Nasional";
        }
        return Arrays.stream(id.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
