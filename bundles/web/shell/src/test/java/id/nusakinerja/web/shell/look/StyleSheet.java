package id.nusakinerja.web.shell.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shell's style sheet as text, from which the tests read the colours that people see. */
final class StyleSheet {

    private static final String PAIR = "\\s*light-dark\\(\\s*(#[0-9a-fA-F]+)\\s*,\\s*(#[0-9a-fA-F]+)\\s*\\)";

    private final String text;

    StyleSheet() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("/META-INF/resources/shell/nusakinerja.css")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** List the names of the tones: those that have a ground. */
    Set<String> tones() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("--nk-([a-z]+)-ground:").matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The colour of a token such as {@code --nk-ink}; one that stands for another is followed. */
    Colour token(String name, boolean dark) {
        Matcher alias = Pattern.compile(name + ":\\s*var\\((--[a-z-]+)\\)").matcher(text);
        return alias.find() ? token(alias.group(1), dark) : first(name + ":", dark);
    }

    /** The colour of a declaration of the rule with this selector. */
    Colour rule(String selector, String property, boolean dark) {
        Matcher rule = Pattern.compile("(?m)^[^{}\\n]*" + Pattern.quote(selector) + "\\s*\\{([^}]*)\\}")
                .matcher(text);
        while (rule.find()) {
            Matcher pair =
                    Pattern.compile("(?<![a-z-])" + property + ":" + PAIR).matcher(rule.group(1));
            if (pair.find()) {
                return Colour.of(pair.group(dark ? 2 : 1));
            }
        }
        throw new IllegalArgumentException("No colour (" + property + ") of (" + selector + ") in the style sheet.");
    }

    private Colour first(String beginning, boolean dark) {
        Matcher pair = Pattern.compile(beginning + PAIR).matcher(text);
        if (!pair.find()) {
            throw new IllegalArgumentException("No colour behind (" + beginning + ") in the style sheet.");
        }
        return Colour.of(pair.group(dark ? 2 : 1));
    }
}
