package id.nusakinerja.web.appraisal.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Discipline events as people type them: {@code TK:2 TL1:1}. Whether the policy knows a code shows when it decides. */
final class EventText {

    private static final Pattern EVENT = Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,19}):([1-9][0-9]{0,3})");

    private EventText() {}

    static String write(Map<String, Integer> events) {
        return new TreeMap<>(events)
                .entrySet().stream()
                        .map(event -> event.getKey() + ":" + event.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Read events; empty when a word has another shape or a code comes twice. */
    static Optional<Map<String, Integer>> parse(String text) {
        Map<String, Integer> events = new TreeMap<>();
        if (text.isBlank()) {
            return Optional.of(events);
        }
        for (String word : text.strip().split("[\\s,;]+", -1)) {
            Matcher event = EVENT.matcher(word);
            if (!event.matches()
                    || events.put(event.group(1).toUpperCase(Locale.ROOT), Integer.valueOf(event.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(events);
    }
}
