package id.nusakinerja.plugin.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One clause of an OSGi header, such as {@code a;b;version="[1,2)"}.
 *
 * @param names the paths before the first attribute
 * @param attributes attributes by name, without their type; directives by name and colon
 */
record Clause(List<String> names, Map<String, String> attributes) {

    /** Read a header; commas and semicolons within quotes part nothing. No header, no clauses. */
    static List<Clause> parse(@Nullable String header) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : split(header == null ? "" : header, ',')) {
            List<String> names = new ArrayList<>();
            Map<String, String> attributes = new HashMap<>();
            for (String part : split(clause, ';')) {
                int equals = part.indexOf('=');
                if (equals < 0) {
                    names.add(part);
                } else {
                    attributes.put(key(part.substring(0, equals)), unquoted(part.substring(equals + 1)));
                }
            }
            clauses.add(new Clause(List.copyOf(names), Map.copyOf(attributes)));
        }
        return clauses;
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The words of an attribute that is a list. */
    List<String> list(String attribute) {
        return find(attribute).stream()
                .flatMap(value -> split(value, ',').stream())
                .toList();
    }

    /** {@code areas:List<String>} is {@code areas}, {@code effective:} stays a directive. */
    private static String key(String text) {
        int colon = text.strip().indexOf(':');
        boolean directive = colon == text.strip().length() - 1;
        return colon < 0 || directive ? text.strip() : text.strip().substring(0, colon);
    }

    private static String unquoted(String text) {
        String value = text.strip();
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : (text + separator).toCharArray()) {
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                if (!part.toString().isBlank()) {
                    parts.add(part.toString().strip());
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parts;
    }
}
