package id.nusakinerja.tests.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.tests.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What lies in the archives of the distribution: nothing of the hour or the machine, and no part that is not named. */
class ArchivesTest {

    private static final int FEWEST_BUNDLES = 25;
    /** The build's own, in the root pom; what comes from libraries is older. */
    private static final LocalDateTime THE_MOMENT = LocalDateTime.of(2026, 11, 21, 0, 0);

    private static final Pattern PART = Pattern.compile("\"pkg:maven/[^/]+/([^@]+)@([^?]+)\\?");

    /** Where the classes of a library begin that lie unpacked in a bundle of ours, and the parts they belong to. */
    private static final Map<String, List<String>> UNPACKED = Map.ofEntries(
            Map.entry("org/apache/derby/", List.of("derby", "derbyshared", "derbytools")),
            Map.entry("org/flywaydb/", List.of("flyway-core", "flyway-database-derby", "flyway-database-postgresql")),
            Map.entry("com/password4j/", List.of("password4j")),
            Map.entry("de/siegmar/fastcsv/", List.of("fastcsv")),
            Map.entry("org/dhatim/fastexcel/", List.of("fastexcel", "fastexcel-reader")),
            Map.entry("com/github/rzymek/opczip/", List.of("opczip")),
            Map.entry("com/fasterxml/aalto/", List.of("aalto-xml")),
            Map.entry("org/codehaus/stax2/", List.of("stax2-api")),
            Map.entry(
                    "org/apache/commons/", List.of("commons-compress", "commons-io", "commons-lang3", "commons-codec")),
            Map.entry("META-INF/resources/webjars/echarts/", List.of("echarts", "zrender")),
            Map.entry("aQute/", List.of("biz.aQute.bndlib", "biz.aQute.bnd.util")),
            // What bnd itself carries of OSGi.
            Map.entry("org/osgi/", List.of("org.osgi.util.promise", "org.osgi.util.function")));

    private final List<Path> ours = Stream.of("bundles", "plugins", "lib")
            .flatMap(folder -> Installation.jars(folder).stream())
            .filter(jar -> jar.getFileName().toString().startsWith("id.nusakinerja."))
            .toList();

    @Test
    void looksAtEnough() {
        assertThat(ours).hasSizeGreaterThan(FEWEST_BUNDLES);
    }

    @Test
    void knowsNoHourAndNoMachine() {
        assertThat(ours).allSatisfy(jar -> {
            assertThat(entries(jar))
                    .as(jar.toString())
                    .extracting(ZipEntry::getTimeLocal)
                    .allSatisfy(moment -> assertThat(moment).isBeforeOrEqualTo(THE_MOMENT));
            assertThat(manifest(jar)).doesNotContain("Bnd-LastModified", "Built-By", "Build-Timestamp");
        });
    }

    @Test
    void namesEveryPartWithinABundle() {
        Set<String> named = parts().collect(Collectors.toSet());
        assertThat(ours.stream()
                        .flatMap(jar -> entries(jar).stream())
                        .map(ZipEntry::getName)
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(entry -> entry.substring(entry.lastIndexOf('/') + 1)))
                .isNotEmpty()
                .isSubsetOf(named);
    }

    @Test
    void namesEveryPartWhoseClassesLieInABundle() {
        Set<String> found = ours.stream()
                .flatMap(jar -> entries(jar).stream())
                .map(ZipEntry::getName)
                .filter(ArchivesTest::isForeign)
                .map(ArchivesTest::beginning)
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(UNPACKED.keySet());
        Set<String> named =
                parts().map(jar -> jar.replaceAll("-[0-9][^-]*\\.jar$", "")).collect(Collectors.toSet());
        assertThat(named)
                .containsAll(
                        UNPACKED.values().stream().flatMap(Collection::stream).toList());
    }

    private static boolean isForeign(String entry) {
        return (entry.endsWith(".class") && !entry.startsWith("id/nusakinerja/"))
                || (entry.startsWith("META-INF/resources/webjars/") && !entry.endsWith("/"));
    }

    /** A library that nobody wrote down here stands for itself, and fails the test. */
    private static String beginning(String entry) {
        return UNPACKED.keySet().stream().filter(entry::startsWith).findFirst().orElse(entry);
    }

    /** List the parts of the bill of materials as the jars they are. */
    private static Stream<String> parts() {
        return PART.matcher(Project.read(Installation.file("bom.json")))
                .results()
                .map(ArchivesTest::jarName);
    }

    private static String jarName(MatchResult part) {
        return part.group(1) + "-" + part.group(2) + ".jar";
    }

    private static List<? extends ZipEntry> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new String(
                    file.getInputStream(file.getEntry(JarFile.MANIFEST_NAME)).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
