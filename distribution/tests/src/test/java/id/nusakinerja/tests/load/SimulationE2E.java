package id.nusakinerja.tests.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.bench.SimulationBench;
import id.nusakinerja.bench.SimulationReport;
import id.nusakinerja.tests.Installation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./nusakinerja bench simulation}: a policy is tried out on the data of a city, and nobody is left out. */
class SimulationE2E {

    /** More than a page of them, and no multiple of one. */
    private static final int PEOPLE = 2_500;

    @Test
    void decidesAboutEverybody() throws Exception {
        SimulationReport report = SimulationBench.run(Installation.file("bin").getParent(), PEOPLE, 1, Map.of());

        assertThat(report.rounds()).hasSize(1).allSatisfy(round -> {
            assertThat(round.decided()).isEqualTo(PEOPLE);
            // Whoever came late pays more in this city than by the national rules; each fourth did.
            assertThat(round.changed()).isGreaterThanOrEqualTo(PEOPLE / 4).isLessThan(PEOPLE);
            assertThat(round.units()).isEqualTo(200);
        });
        assertThat(report.isClean()).as(String.join("\n", report.lines())).isTrue();
    }
}
