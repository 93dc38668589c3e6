package id.nusakinerja.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources look, where a compiler does not care. */
class SourcesTest {

    private static final int FEWEST_FILES = 250;
    private static final int LONGEST_CLASS = 300;
    /** A test may tell more cases than a class has lines. */
    private static final int LONGEST_TEST = 450;

    private static final int LONGEST_VIEW = 150;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:[a-z-]+ )*(?:class|interface|record|enum|@interface) ");
    private static final Pattern DOCUMENTED_TYPE = Pattern.compile("(?ms)\\*/\\R(?:@[^\\n"
            + "]*\\R(?:^[ )}][^\\n"
            + "]*\\R)*)*public (?:[a-z-]+ )*(?:class|interface|record|enum|@interface) ");

    private final List<Path> files = Project.modules().stream()
            .flatMap(module -> Project.sources(module, ".java").stream())
            .toList();

    @Test
    void looksAtEnough() {
        assertThat(files).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
    }

    @Test
    void keepsClassesShort() {
        assertThat(files.stream()
                        .filter(file ->
                                lines(file) > (file.toString().contains("/src/test/") ? LONGEST_TEST : LONGEST_CLASS))
                        .map(Project::nameOf))
                .isEmpty();
    }

    @Test
    void keepsViewsShort() {
        assertThat(files.stream()
                        .filter(file -> file.getFileName().toString().endsWith("View.java"))
                        .filter(file -> linesBelowImports(file) > LONGEST_VIEW)
                        .map(Project::nameOf))
                .isEmpty();
    }

    @Test
    void explainsEveryPublicTypeOfAFace() {
        assertThat(files.stream()
                        .filter(SourcesTest::isOfAFace)
                        .filter(file -> PUBLIC_TYPE.matcher(Project.read(file)).find())
                        .filter(file ->
                                !DOCUMENTED_TYPE.matcher(Project.read(file)).find())
                        .map(Project::nameOf))
                .isEmpty();
    }

    @Test
    void leavesNothingForLater() {
        Pattern later = Pattern.compile("//.*\\b(TODO|FIXME|XXX)\\b|@Disabled\\b(?!\\(\"on purpose\"\\))");
        assertThat(files.stream()
                        .filter(file -> !file.endsWith("SourcesTest.java"))
                        .filter(file -> later.matcher(Project.read(file)).find())
                        .map(Project::nameOf))
                .isEmpty();
    }

    @Test
    void neverCatchesEverything() {
        Pattern everything = Pattern.compile("catch \\((final )?(Exception|Throwable) ");
        // One place stands between foreign code and everybody else: there, whatever is thrown ends. The builder of
        // bundles
        // declares no narrower type.
        assertThat(main().filter(file -> !file.endsWith("guard/Guarded.java"))
                        .filter(file -> !file.endsWith("workshop/PolicyBuilder.java"))
                        .filter(file -> everything.matcher(Project.read(file)).find())
                        .map(Project::nameOf))
                .isEmpty();
    }

    @Test
    void givesReasonsForSuppressedWarnings() {
        Pattern bare = Pattern.compile("(?m)^(?!\\s*(//|\\*)).*\\R\\s*@SuppressWarnings\\([^)]*\\)\\s*$");
        assertThat(main().filter(file -> bare.matcher(Project.read(file)).find())
                        .map(Project::nameOf))
                .as("suppressed without a comment in the line above or behind")
                .isEmpty();
    }

    private Stream<Path> main() {
        return files.stream().filter(file -> file.toString().contains("/src/main/"));
    }

    private static boolean isOfAFace(Path file) {
        Path description = file.resolveSibling("package-info.java");
        return Files.exists(description) && Project.read(description).contains("@Export");
    }

    private static long lines(Path file) {
        return Project.read(file).lines().count();
    }

    /** A view is made of many parts; naming them is not what makes it long. */
    private static long linesBelowImports(Path file) {
        return Project.read(file)
                .lines()
                .filter(line -> !line.startsWith("import "))
                .count();
    }
}
