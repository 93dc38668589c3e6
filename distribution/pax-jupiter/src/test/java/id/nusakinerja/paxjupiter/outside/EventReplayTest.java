package id.nusakinerja.paxjupiter.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.paxjupiter.Event;
import id.nusakinerja.paxjupiter.Event.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

class EventReplayTest {

    private final Mirror sample = discover(Samples.Crashing.class);
    private final Mirror test = (Mirror) sample.getChildren().iterator().next();
    private final List<String> seen = new ArrayList<>();
    private final EventReplay replay = new EventReplay(List.of(sample), new Recorder());

    @Test
    void repeatsWhatHappened() {
        replay.accept(event(Kind.STARTED, sample));
        replay.accept(event(Kind.STARTED, test));
        replay.accept(event(Kind.SUCCEEDED, test));
        replay.accept(event(Kind.SUCCEEDED, sample));
        replay.failOpenClasses(new AssertionError("too late"));

        assertThat(seen).containsExactly("started Crashing", "started test", "SUCCESSFUL test", "SUCCESSFUL Crashing");
    }

    @Test
    void failsATestOfWhichNothingWasHeard() {
        replay.accept(event(Kind.STARTED, sample));
        replay.accept(event(Kind.SUCCEEDED, sample));

        assertThat(seen).containsExactly("started Crashing", "started test", "FAILED test", "SUCCESSFUL Crashing");
    }

    @Test
    void failsAClassOfWhichNothingWasHeard() {
        replay.failOpenClasses(new AssertionError("the container is gone"));

        assertThat(seen).containsExactly("started Crashing", "FAILED Crashing");
    }

    @Test
    void failsWhatWasOpenWhenTheContainerDied() {
        replay.accept(event(Kind.STARTED, sample));
        replay.accept(event(Kind.STARTED, test));
        replay.failOpenClasses(new AssertionError("the container is gone"));

        assertThat(seen).containsExactly("started Crashing", "started test", "FAILED test", "FAILED Crashing");
    }

    @Test
    void refusesATestWithoutAKnownParent() {
        Event stray = new Event(Kind.REGISTERED, "[engine:x]/[a:b]", "[engine:x]", "stray", false, "", "");

        assertThatThrownBy(() -> replay.accept(stray)).hasMessageContaining("[a:b]");
    }

    private static Event event(Kind kind, Mirror about) {
        return new Event(kind, about.innerId(), "", about.getDisplayName(), false, "", "");
    }

    private static Mirror discover(Class<?> sample) {
        JupiterTestEngine jupiter = new JupiterTestEngine();
        TestDescriptor root = jupiter.discover(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(sample))
                        .build(),
                UniqueId.forEngine(jupiter.getId()));
        return Mirror.of(root.getChildren().iterator().next(), UniqueId.forEngine(ContainerTestEngine.ID));
    }

    private final class Recorder implements EngineExecutionListener {

        @Override
        public void executionStarted(TestDescriptor descriptor) {
            seen.add("started " + name(descriptor));
        }

        @Override
        public void executionFinished(TestDescriptor descriptor, TestExecutionResult result) {
            seen.add(result.getStatus() + " " + name(descriptor));
        }

        private String name(TestDescriptor descriptor) {
            return descriptor.isTest() ? "test" : "Crashing";
        }
    }
}
