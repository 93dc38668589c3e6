package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.Rights;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a right covers, read from its file: a member that stands there by name, else by its type, else by its package. */
final class AllowList {

    /** What of a call is weighed. */
    enum Weight {
        NONE,
        ARGUMENTS,
        ALL
    }

    private static final Map<Rights, AllowList> LISTS = new EnumMap<>(Rights.class);

    static {
        for (Rights rights : Rights.values()) {
            LISTS.put(rights, new AllowList(rights.name().toLowerCase(Locale.ROOT) + ".rights"));
        }
    }

    /** By type or package: the names of members, with parameters where only one of several is meant. */
    private final Map<String, Set<String>> members = new HashMap<>();

    private final Map<String, Weight> weights = new HashMap<>();
    private final List<String> mayImplement = new ArrayList<>();
    private final List<String> mayExtend = new ArrayList<>();
    private final Kinds kinds = new Kinds();

    private AllowList(String file) {
        for (String line : linesOf(file)) {
            int equals = line.indexOf('=');
            if (line.startsWith("implement ")) {
                mayImplement.addAll(words(line.substring(10)));
            } else if (line.startsWith("extend ")) {
                mayExtend.addAll(words(line.substring(7)));
            } else {
                String type = line.substring(0, equals).strip();
                words(line.substring(equals + 1)).forEach(member -> add(type, member));
                members.putIfAbsent(type, new HashSet<>());
            }
        }
    }

    static AllowList of(Rights rights) {
        return Objects.requireNonNull(LISTS.get(rights));
    }

    private void add(String type, String member) {
        Weight weight = member.endsWith(".") ? Weight.ALL : member.endsWith(":") ? Weight.ARGUMENTS : Weight.NONE;
        String name = weight == Weight.NONE ? member : member.substring(0, member.length() - 1);
        members.computeIfAbsent(type, none -> new HashSet<>()).add(name);
        weights.put(type + "#" + name, weight);
    }

    /**
     * Find why a member may not be used; empty when it may.
     *
     * @param type with dots
     * @param descriptor of a method; empty for a field
     */
    Optional<Kind> objection(String type, String name, String descriptor) {
        Kinds.Match refused = kinds.match(type, name);
        for (String entry : entriesOf(type)) {
            Set<String> named = members.getOrDefault(entry, Set.of());
            boolean byName = named.contains(name) || named.contains(withParameters(name, descriptor));
            if (byName || (named.contains("*") && refused.weight() <= weight(entry))) {
                return Optional.empty();
            }
        }
        return Optional.of(refused.kind());
    }

    /** Find why a type may not even be named (a cast, a field, a parameter); empty when it may. */
    Optional<Kind> objection(String type) {
        Kinds.Match refused = kinds.match(type, "");
        boolean listed = entriesOf(type).stream().anyMatch(entry -> refused.weight() <= weight(entry));
        return listed ? Optional.empty() : Optional.of(refused.kind());
    }

    boolean mayExtend(String type) {
        return covers(mayExtend, type);
    }

    boolean mayImplement(String type) {
        return covers(mayImplement, type);
    }

    /** Tell what must be weighed before a call, because the call costs as much as there is in it. */
    Weight weightOf(String type, String name, String descriptor) {
        for (String entry : entriesOf(type)) {
            Weight weight = weights.getOrDefault(
                    entry + "#" + withParameters(name, descriptor), weights.get(entry + "#" + name));
            if (weight != null) {
                return weight;
            }
        }
        return Weight.NONE;
    }

    private static boolean covers(List<String> patterns, String type) {
        return patterns.stream().anyMatch(pattern -> Kinds.fits(pattern, type));
    }

    private static String withParameters(String name, String descriptor) {
        int end = descriptor.indexOf(')');
        return end < 0 ? name : name + descriptor.substring(0, end + 1);
    }

    /** The lines that speak of a type, the most exact first: its own, that of the type around it, its packages'. */
    private List<String> entriesOf(String type) {
        List<String> entries = new ArrayList<>(2);
        for (String name = type; !name.isEmpty(); name = outside(name)) {
            if (members.containsKey(name)) {
                entries.add(name);
            } else if (members.containsKey(name + ".*")) {
                entries.add(name + ".*");
            }
        }
        return entries;
    }

    private static String outside(String name) {
        return name.substring(0, Math.max(0, Math.max(name.lastIndexOf('$'), name.lastIndexOf('.'))));
    }

    /** What is said more exactly wins. A type weighs more than its package. */
    private static int weight(String pattern) {
        return pattern.endsWith(".*") ? pattern.length() - 2 : pattern.length() + 1;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    static List<String> linesOf(String file) {
        try (InputStream stream = AllowList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No (" + file + ") in the guard's bundle.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
