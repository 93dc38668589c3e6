package id.nusakinerja.policy;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, texts and articles of a policy: one {@code .properties} file (UTF-8) beside its class, so that a city can be
 * read and corrected without reading Java.
 *
 * <p>Every key may have an article: {@code <key>.dasar = PP 94/2021 | Pasal 9}. Where it has none, that of the key before
 * its last dot holds, up to the plain {@code dasar} of the file. {@code contoh, belum diverifikasi} marks a number that
 * stands in no regulation.
 *
 * <p>It remembers which keys were read, so that a test can find superfluous ones. Read everything when the policy is
 * created: a mistake in the file then shows at start and not in the middle of a payroll.
 */
public final class PolicyParameters {

    private static final Messages MESSAGES = Messages.beside(PolicyParameters.class);
    private static final String BASIS = "dasar";

    private final String file;
    private final Properties values;
    private final Set<String> used = new ConcurrentSkipListSet<>();

    private PolicyParameters(String file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /**
     * Load the file beside a class.
     *
     * @throws IllegalStateException when it is not there
     */
    public static PolicyParameters beside(Class<?> owner, String file) {
        Properties values = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No (" + file + ") beside (" + owner.getName() + ").");
            }
            values.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PolicyParameters(file, values);
    }

    /** The same file with other texts behind some of its keys. */
    PolicyParameters with(Map<String, String> replaced) {
        Properties other = new Properties();
        other.putAll(values);
        other.putAll(replaced);
        return new PolicyParameters(file, other);
    }

    /** Get a percentage: {@code 2.5} is 2.5 %. */
    public Percent percent(String key) {
        String text = text(key);
        try {
            return Percent.parse(text);
        } catch (NumberFormatException e) {
            throw new PolicyDataException(MESSAGES.text("data.percent", file, key, text));
        }
    }

    /** Get an amount in whole rupiah. */
    public Rupiah rupiah(String key) {
        return Rupiah.of(whole(key));
    }

    /** Get a whole number. */
    public long whole(String key) {
        return whole(key, text(key));
    }

    private long whole(String key, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new PolicyDataException(MESSAGES.text("data.whole", file, key, text));
        }
    }

    /** Get the plain text. */
    public String text(String key) {
        String text = values.getProperty(key);
        if (text == null || text.isBlank()) {
            throw new PolicyDataException(MESSAGES.text("data.missing", file, key));
        }
        used.add(key);
        return text.strip();
    }

    /** Get the words of a text, separated by blanks; none for a key without text. */
    public List<String> words(String key) {
        String text = values.getProperty(key);
        if (text == null) {
            return List.of(text(key));
        }
        used.add(key);
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    /** Get the one of these choices that the text names, as it is written in the program. */
    public <E extends Enum<E>> E choice(Class<E> choices, String key) {
        return choice(choices, key, text(key));
    }

    /** Get the choices that the words of a text name. */
    public <E extends Enum<E>> List<E> choices(Class<E> choices, String key) {
        return words(key).stream().map(word -> choice(choices, key, word)).toList();
    }

    /** List the choices that stand directly behind a key and a dot, as {@link #below} does. */
    public <E extends Enum<E>> List<E> choicesBelow(Class<E> choices, String key) {
        return below(key).stream()
                .map(word -> choice(choices, key + "." + word, word))
                .toList();
    }

    private <E extends Enum<E>> E choice(Class<E> choices, String key, String word) {
        E[] known = choices.getEnumConstants();
        return Arrays.stream(known)
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new PolicyDataException(MESSAGES.text(
                        "data.choice",
                        file,
                        key,
                        word,
                        Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** Get a sentence for people from {@code <key>.id} and {@code <key>.en}. */
    public Text sentence(String key, Object... arguments) {
        return Text.of(text(key + ".id"), text(key + ".en"), arguments);
    }

    /** Get the article of a key. */
    public LegalBasis basis(String key) {
        return LegalBasis.parse(basisText(key));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** List what stands directly behind a key and a dot, in order, articles left out: the rows of a table. */
    public SortedSet<String> below(String key) {
        SortedSet<String> names = new TreeSet<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(key + ".")) {
                String rest = name.substring(key.length() + 1);
                int dot = rest.indexOf('.');
                names.add(dot < 0 ? rest : rest.substring(0, dot));
            }
        }
        names.remove(BASIS);
        return names;
    }

    /** List the whole numbers that stand directly behind a key and a dot, as {@link #below} does. */
    public List<Long> wholesBelow(String key) {
        return below(key).stream().map(text -> whole(key + "." + text, text)).toList();
    }

    /** List all keys of the file, in order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(values.stringPropertyNames());
    }

    /** List the keys that nobody has read so far; the plain {@code dasar}, which stands ready for all, is none of them. */
    public SortedSet<String> unusedKeys() {
        SortedSet<String> unused = keys();
        unused.removeAll(used);
        unused.remove(BASIS);
        return unused;
    }

    /**
     * List the articles of the file with the keys they hold for, in order; the plain {@code dasar} holds for the empty key,
     * once anything has come to it.
     */
    public SortedMap<String, LegalBasis> articles() {
        SortedMap<String, LegalBasis> articles = new TreeMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.equals(BASIS) && used.contains(BASIS)) {
                articles.put("", LegalBasis.parse(values.getProperty(key)));
            } else if (key.endsWith("." + BASIS)) {
                articles.put(
                        key.substring(0, key.length() - BASIS.length() - 1), LegalBasis.parse(values.getProperty(key)));
            }
        }
        return articles;
    }

    private String basisText(String key) {
        @Nullable String prefix = key;
        while (prefix != null) {
            String basisKey = prefix.isEmpty() ? BASIS : prefix + "." + BASIS;
            String text = values.getProperty(basisKey);
            if (text != null && !text.isBlank()) {
                used.add(basisKey);
                return text;
            }
            int dot = prefix.lastIndexOf('.');
            prefix = prefix.isEmpty() ? null : dot < 0 ? "" : prefix.substring(0, dot);
        }
        throw new PolicyDataException(MESSAGES.text("data.no-article", file, key));
    }
}
