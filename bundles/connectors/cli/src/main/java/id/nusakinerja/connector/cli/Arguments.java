package id.nusakinerja.connector.cli;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind a command: options with a value, flags without one, and the rest. */
public final class Arguments {

    private static final Messages MESSAGES = Messages.beside(Arguments.class);

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /**
     * Sort the words.
     *
     * @param withValue options that a value follows, such as {@code --out}
     * @param flags options that stand alone, such as {@code --json}
     */
    public static Outcome<Arguments> parse(List<String> words, Set<String> withValue, Set<String> flags) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (flags.contains(word)) {
                arguments.values.put(word, List.of());
            } else if (withValue.contains(word)) {
                if (i + 1 == words.size() || words.get(i + 1).startsWith("--")) {
                    return refused("command.no-value", word);
                }
                arguments
                        .values
                        .computeIfAbsent(word, first -> new ArrayList<>())
                        .add(words.get(++i));
            } else if (word.startsWith("--")) {
                return refused("command.unknown-option", word);
            } else {
                arguments.rest.add(word);
            }
        }
        return Outcome.done(arguments);
    }

    /** Was this option or flag given? */
    public boolean has(String flag) {
        return values.containsKey(flag);
    }

    /** Find the value of an option; the last one of several. */
    public Optional<String> find(String option) {
        return list(option).stream().reduce((earlier, later) -> later);
    }

    /** List the values of an option that may be given several times, in order. */
    public List<String> list(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** Get the value of an option that may not be missing. */
    public Outcome<String> require(String option) {
        return find(option).map(Outcome::done).orElseGet(() -> refused("command.missing-option", option));
    }

    /** The words that are no options, in order. */
    public List<String> rest() {
        return rest;
    }

    private static <T> Outcome<T> refused(String code, Object... values) {
        Reason reason = MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
        return Outcome.refused(reason);
    }
}
