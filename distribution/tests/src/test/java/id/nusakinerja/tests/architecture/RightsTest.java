package id.nusakinerja.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.guard.BytecodeInspector;
import id.nusakinerja.guard.Rights;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles of our own cities stay within the rights that bundles from outside have. */
class RightsTest {

    static List<Bundle> cities() {
        return Project.bundles().stream()
                .filter(bundle -> bundle.room().startsWith("city."))
                .toList();
    }

    @Test
    void looksAtEveryCity() {
        assertThat(cities()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void staysWithinItsRights(Bundle city) throws IOException {
        Rights rights = city.isCityPolicy() ? Rights.POLICY : Rights.SCREENS;

        assertThat(BytecodeInspector.inspect(city.jar(), rights)).isEmpty();
    }

    @Test
    void findsAPolicyThatIsNoPolicy() throws IOException {
        Bundle screens = cities().stream()
                .filter(city -> !city.isCityPolicy())
                .findFirst()
                .orElseThrow();

        assertThat(BytecodeInspector.inspect(screens.jar(), Rights.POLICY)).isNotEmpty();
    }
}
