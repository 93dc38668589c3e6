package id.nusakinerja.connector.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Begins a city and builds it, as a stranger would. */
class WorkshopTest {

    private static final String NAME = "Kota Sukamaju";
    private static final String AREA = "99.01";

    @TempDir
    private Path folder;

    @Test
    void buildsWhatItBegan() throws IOException {
        CityProject project = begin("sukamaju").getOrThrow();

        assertThat(builder().build(project)).isEmpty();

        try (JarFile jar = new JarFile(project.jar().toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("id.nusakinerja.city.sukamaju");
            assertThat(manifest.getValue("Bundle-Version")).isEqualTo("1.0.0");
            assertThat(manifest.getValue("Import-Package"))
                    .contains("id.nusakinerja.reward;version=\"[1.")
                    .doesNotContain("java.", "jspecify");
            assertThat(manifest.getValue("Provide-Capability"))
                    .contains("nusakinerja.policy;", "policy=sukamaju", AREA);
            assertThat(jar.getEntry("legal-examples.csv")).isNotNull();
            assertThat(jar.getEntry("id/nusakinerja/city/sukamaju/sukamaju.properties"))
                    .isNotNull();
            assertThat(jar.getEntry("OSGI-INF/id.nusakinerja.city.sukamaju.SukamajuPolicy.xml"))
                    .isNotNull();
        }
    }

    @Test
    void namesFileAndLineOfAMistake() throws IOException {
        CityProject project = begin("sukamaju").getOrThrow();
        Path program = project.sources().resolve("id/nusakinerja/city/sukamaju/SukamajuPolicy.java");
        Files.writeString(
                program, Files.readString(program).replace("return allowance.rewardFor", "return alowance.rewardFor"));

        assertThat(builder().build(project)).singleElement().asString().contains("SukamajuPolicy.java:", "alowance");
        assertThat(project.jar()).doesNotExist();
    }

    @Test
    void saysWhenThereIsNothingToCompile() throws IOException {
        CityProject project = begin("sukamaju").getOrThrow();
        Files.delete(project.sources().resolve("id/nusakinerja/city/sukamaju/SukamajuPolicy.java"));

        assertThat(builder().build(project)).singleElement().asString().contains("tidak ada berkas .java");
    }

    @Test
    void opensWhatItBegan() throws IOException {
        CityProject project = begin("sukamaju").getOrThrow();

        assertThat(CityProject.open(project.folder()).getOrThrow()).isEqualTo(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "Sukamaju", "suka-maju", "1kota", "kota/../x"})
    void refusesAnIdThatNoPackageCanHave(String id) throws IOException {
        assertThat(codeOf(begin(id))).isEqualTo("workshop.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "99.1", "99.01.01", "AA"})
    void refusesAnAreaThatIsNone(String area) throws IOException {
        assertThat(codeOf(CityProject.begin(folder.resolve("city"), "sukamaju", NAME, area)))
                .isEqualTo("workshop.area");
    }

    @Test
    void leavesAFolderAloneThatIsNotEmpty() throws IOException {
        begin("sukamaju").getOrThrow();

        assertThat(codeOf(begin("sukamaju"))).isEqualTo("workshop.not-empty");
    }

    @Test
    void refusesToBuildAFolderThatIsNoProject() throws IOException {
        assertThat(codeOf(CityProject.open(folder))).isEqualTo("workshop.no-project");
    }

    @Test
    void refusesAVersionThatIsNone() throws IOException {
        CityProject project = begin("sukamaju").getOrThrow();
        Files.writeString(project.folder().resolve("bundle.properties"), "policy = sukamaju\nversion = satu\n");

        assertThat(codeOf(CityProject.open(project.folder()))).isEqualTo("workshop.version");
    }

    private Outcome<CityProject> begin(String id) throws IOException {
        return CityProject.begin(folder.resolve("city"), id, NAME, AREA);
    }

    private static PolicyBuilder builder() {
        List<Path> classpath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new PolicyBuilder(
                classpath.stream()
                        .filter(path -> path.toString().contains("id.nusakinerja"))
                        .toList(),
                classpath.stream()
                        .filter(path -> path.toString().contains("component.annotations"))
                        .toList());
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons)
                ? reasons.getFirst().code()
                : "accepted";
    }
}
