package id.nusakinerja.tests.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.bench.SwapBench;
import id.nusakinerja.bench.SwapResult;
import id.nusakinerja.tests.Installation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./nusakinerja bench swap}: nobody who works notices that the policy of a city is replaced. */
class SwapE2E {

    private static final int USERS = 16;
    private static final int SWAPS = 6;

    @Test
    void losesNothingWhileAPolicyIsReplacedAgainAndAgain() throws Exception {
        SwapResult result = SwapBench.run(Installation.file("bin").getParent(), USERS, SWAPS, Duration.ofMillis(500));

        assertThat(result.lines())
                .contains(
                        "failed requests 0",
                        "lost sessions 0",
                        "lost inputs 0",
                        "class loaders collected " + SWAPS + " of " + SWAPS);
        assertThat(result.isClean()).as(String.join("\n", result.lines())).isTrue();
    }
}
