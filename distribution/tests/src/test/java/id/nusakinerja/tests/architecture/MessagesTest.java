package id.nusakinerja.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences people read: complete in both languages, well formed, all used and none missing. */
class MessagesTest {

    private static final int FEWEST_PAIRS = 8;
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BEGINNING = Pattern.compile("[.-]$");
    /** A key has a dot; what the data file of a policy is asked for (numbers, parameters) is no sentence of a bundle. */
    private static final Pattern ASKED = Pattern.compile(
            "(?<!numbers\\.)(?<!parameters\\.)\\b(?:text|reason)\\(\\s*\"([a-z][A-Za-z0-9-]*\\.[A-Za-z0-9.-]*)\"");

    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z0-9_]*)[,;({]?");
    private static final Set<String> CONSTANTS = constants();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void looksAtEnough() {
        assertThat(indonesianFiles()).hasSizeGreaterThanOrEqualTo(FEWEST_PAIRS);
        assertThat(Project.modules().stream()
                        .flatMap(module -> Project.sources(module, "messages_en.properties").stream())
                        .count())
                .isEqualTo(indonesianFiles().size());
    }

    @ParameterizedTest
    @MethodSource("indonesianFiles")
    void saysTheSameInBothLanguages(Path indonesian) {
        Properties id = load(indonesian);
        Properties en = load(indonesian.resolveSibling("messages_en.properties"));

        assertThat(id.stringPropertyNames()).isNotEmpty().isEqualTo(en.stringPropertyNames());
        for (String key : id.stringPropertyNames()) {
            assertThat(id.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(places(id.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("indonesianFiles")
    void formatsEverySentence(Path indonesian) {
        for (Path file : List.of(indonesian, indonesian.resolveSibling("messages_en.properties"))) {
            Properties sentences = load(file);
            for (String key : sentences.stringPropertyNames()) {
                assertThat(new MessageFormat(sentences.getProperty(key), Locale.ROOT).format(new Object[20]))
                        .as(key)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indonesianFiles")
    void usesEverySentence(Path indonesian) {
        Set<String> literals = literals(moduleOf(indonesian));
        Set<String> unused = new TreeSet<>(load(indonesian).stringPropertyNames());
        unused.removeIf(key -> isConstant(key)
                || literals.stream().anyMatch(literal -> names(literal, key) || completes(literal, key, literals)));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("indonesianFiles")
    void hasEverySentenceThatTheCodeAsksFor(Path indonesian) {
        Path module = moduleOf(indonesian);
        Set<String> keys = new TreeSet<>();
        Project.sources(module, "messages_id.properties")
                .forEach(file -> keys.addAll(load(file).stringPropertyNames()));
        Set<String> missing = new TreeSet<>();
        Project.files(module.resolve("src/main"), ".java")
                .forEach(file -> missing.addAll(Project.groups(ASKED, Project.read(file))));
        missing.removeIf(asked -> keys.stream().anyMatch(key -> names(asked, key)));

        assertThat(missing).isEmpty();
    }

    /** Whether the code names this key: in full, or as a beginning to which it adds the rest. */
    private static boolean names(String literal, String key) {
        return literal.equals(key)
                || (literal.length() > 1 && BEGINNING.matcher(literal).find() && key.startsWith(literal));
    }

    /** Whether the code adds this end to another key that it names, as {@code key + "-detail"}. */
    private static boolean completes(String literal, String key, Set<String> literals) {
        return literal.length() > 1
                && literal.startsWith("-")
                && key.endsWith(literal)
                && literals.contains(key.substring(0, key.length() - literal.length()));
    }

    /** Whether the key is made of a type and its constant, as {@code Aspect.BIAYA}. */
    private static boolean isConstant(String key) {
        String[] parts = key.split("\\.", -1);
        return parts.length > 1 && CONSTANTS.contains(parts[0] + "." + parts[1]);
    }

    private static Set<String> constants() {
        Set<String> constants = new TreeSet<>();
        for (Path module : Project.rooms()) {
            for (Path file : Project.files(module.resolve("src/main"), ".java")) {
                String type = file.getFileName().toString().replace(".java", "");
                Project.groups(CONSTANT, Project.read(file)).forEach(name -> constants.add(type + "." + name));
            }
        }
        return constants;
    }

    static List<Path> indonesianFiles() {
        return Project.modules().stream()
                .flatMap(module -> Project.sources(module, "messages_id.properties").stream())
                .filter(file -> file.toString().contains("/src/main/"))
                .toList();
    }

    private static Path moduleOf(Path file) {
        return Project.modules().stream().filter(file::startsWith).findFirst().orElseThrow();
    }

    private static Set<String> literals(Path module) {
        Set<String> literals = new TreeSet<>();
        Project.files(module.resolve("src/main"), ".java")
                .forEach(file -> literals.addAll(Project.groups(LITERAL, Project.read(file))));
        return literals;
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(Project.groups(PLACE, sentence));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
