package id.nusakinerja.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built bundles import what the arrows allow, and nothing else. */
class ArrowsTest {

    private static final int FEWEST_BUNDLES = 32;
    /** Foreign libraries in one bundle: their exports are not ours to name. */
    private static final Set<String> WRAPPERS = Set.of("derby", "flyway", "web.vaadin");

    private final Arrows arrows = new Arrows();
    private final List<Bundle> bundles = Project.bundles();

    @Test
    void looksAtEveryRoom() {
        assertThat(bundles.stream().map(Bundle::room)).containsExactlyInAnyOrderElementsOf(arrows.rooms());
        assertThat(bundles).hasSizeGreaterThanOrEqualTo(FEWEST_BUNDLES).hasSameSizeAs(Project.rooms());
    }

    @Test
    void findsAnArrowThatIsNotAllowed() {
        Bundle upstream = new Bundle("target", Path.of("none"), List.of("id.nusakinerja.reward"), List.of());

        assertThat(arrows.broken(upstream)).containsExactly("target -> id.nusakinerja.reward");
    }

    @Test
    void importsOnlyAllowedRooms() {
        assertThat(bundles.stream().flatMap(bundle -> arrows.broken(bundle).stream()))
                .isEmpty();
    }

    @Test
    void exportsNoInternalPackage() {
        assertThat(exports(name -> name.startsWith(Bundle.PREFIX) && name.contains(".internal")))
                .isEmpty();
    }

    @Test
    void exportsOwnPackagesOnly() {
        assertThat(bundles.stream()
                        .filter(bundle -> !WRAPPERS.contains(bundle.room()))
                        .flatMap(bundle -> bundle.exports().stream()
                                .filter(name -> !(name + ".").startsWith(Bundle.PREFIX + bundle.room() + "."))))
                .isEmpty();
    }

    @Test
    void knowsVaadinOnlyInTheWeb() {
        assertThat(importing("com.vaadin.", bundle -> !bundle.isScreens())).isEmpty();
    }

    @Test
    void knowsDatabasesOnlyBelowPersistence() {
        Set<String> below = Set.of("persistence", "derby", "flyway", "testkit");
        for (String prefix : List.of("org.apache.derby.", "org.postgresql.", "com.zaxxer.", "org.flywaydb.")) {
            assertThat(importing(prefix, bundle -> !below.contains(bundle.room())))
                    .as(prefix)
                    .isEmpty();
        }
    }

    @Test
    void keepsCityPoliciesFromEverythingButRooms() {
        assertThat(bundles.stream()
                        .filter(Bundle::isCityPolicy)
                        .flatMap(bundle -> bundle.imports().stream()
                                .filter(name -> !name.startsWith(Bundle.PREFIX)
                                        && !name.startsWith("java.")
                                        && !name.startsWith("org.osgi.service.component"))
                                .map(name -> bundle.room() + " -> " + name)))
                .isEmpty();
    }

    private Set<String> exports(Predicate<String> wanted) {
        return bundles.stream()
                .flatMap(bundle -> bundle.exports().stream())
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    private List<String> importing(String prefix, Predicate<Bundle> wanted) {
        return bundles.stream()
                .filter(wanted)
                .flatMap(bundle -> bundle.imports().stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> bundle.room() + " -> " + name))
                .toList();
    }
}
