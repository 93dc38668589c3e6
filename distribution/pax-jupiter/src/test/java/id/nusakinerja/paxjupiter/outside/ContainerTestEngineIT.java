package id.nusakinerja.paxjupiter.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What happens in a container is reported in the build, the bad as well as the good. */
class ContainerTestEngineIT {

    private static EngineExecutionResults mixed;

    @BeforeAll
    static void runTheMixedClassOnce() {
        mixed = run(Samples.Mixed.class);
    }

    @Test
    void reportsEveryTestByHowItEnded() {
        assertThat(mixed.testEvents().succeeded().count()).isEqualTo(5);
        assertThat(mixed.testEvents().failed().count()).isEqualTo(2);
        assertThat(mixed.testEvents().skipped().count()).isEqualTo(1);
        assertThat(mixed.testEvents().aborted().count()).isEqualTo(1);
    }

    @Test
    void reportsAFailureWithItsStackTraceFromInside() {
        Throwable thrown = failureOf(mixed, "failsAnAssertion");

        assertThat(thrown).isInstanceOf(AssertionError.class).hasMessageContaining("outside");
        assertThat(Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getMethodName))
                .contains("failsAnAssertion");
    }

    @Test
    void reportsAnExceptionThatCannotTravelByItsText() {
        assertThat(failureOf(mixed, "throwsSomethingThatCannotTravel"))
                .hasMessageContaining("cannot be serialised")
                .hasMessageContaining("Samples.java:");
    }

    @Test
    void failsAClassWhoseContainerDies() {
        EngineExecutionResults results = run(Samples.Crashing.class);

        assertThat(results.containerEvents().failed().count()).isEqualTo(1);
        assertThat(results.testEvents().succeeded().count()).isZero();
    }

    @Test
    void failsAClassWhoseContainerCannotStart() {
        EngineExecutionResults results = run(Samples.NeverStarted.class);

        assertThat(failureOf(results, "NeverStarted")).hasMessage("no such bundle");
        assertThat(results.testEvents().succeeded().count()).isZero();
    }

    @Test
    void leavesOrdinaryClassesToJupiter() {
        assertThat(run(ContainerTestEngineIT.class).testEvents().count()).isZero();
    }

    private static EngineExecutionResults run(Class<?> sample) {
        return EngineTestKit.engine(new ContainerTestEngine())
                .selectors(selectClass(sample))
                .execute();
    }

    private static Throwable failureOf(EngineExecutionResults results, String name) {
        return results.allEvents()
                .failed()
                .filter(event ->
                        event.getTestDescriptor().getUniqueId().toString().contains(name))
                .map(ContainerTestEngineIT::result)
                .map(result -> result.getThrowable().orElseThrow())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing failed under (" + name + ")."));
    }

    private static TestExecutionResult result(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class);
    }
}
