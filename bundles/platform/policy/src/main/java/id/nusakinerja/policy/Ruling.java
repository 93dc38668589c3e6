package id.nusakinerja.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exactly what decides: the edition of the city, the national one that speaks where the city is silent, and the values that
 * the city chose for the settings of its policy. Two equal rulings decide alike.
 *
 * @param own the city's edition
 * @param national the national edition beside it; the same where the national policy rules alone
 * @param parameters chosen values by the key of their setting; empty where nothing was chosen
 */
public record Ruling(PolicyVersion own, PolicyVersion national, Map<String, String> parameters) {

    public Ruling {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /**
     * Read what {@link #key} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Ruling parse(String key) {
        List<String> words = Arrays.asList(key.split(" ", -1));
        if (words.size() < 2) {
            throw new IllegalArgumentException("(" + key + ") names no two editions.");
        }
        Map<String, String> parameters = new TreeMap<>();
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("(" + word + ") is no parameter such as upacara=7.");
            }
            parameters.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Ruling(edition(words.get(0)), edition(words.get(1)), parameters);
    }

    private static PolicyVersion edition(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("(" + text + ") is no edition of a policy.");
        }
        return new PolicyVersion(parts[0], parts[1], parts[2], parts[3]);
    }

    /** A stable text for tables: both editions with their digests, then the parameters by key. Equal rulings, equal texts. */
    public String key() {
        List<String> words = new ArrayList<>();
        for (PolicyVersion each : List.of(own, national)) {
            words.add(String.join("/", each.id(), each.version(), each.bundle(), each.digest()));
        }
        parameters.forEach((key, value) -> words.add(key + "=" + value));
        return String.join(" ", words);
    }

    /** The short form for people, for example {@code jambi:1.0.0 (upacara=7)}. */
    public String label() {
        String values = String.join(
                ", ",
                parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
        return values.isEmpty() ? own.label() : own.label() + " (" + values + ")";
    }
}
