package id.nusakinerja.paxjupiter.outside;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;

import id.nusakinerja.paxjupiter.inside.Activator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.DefaultExamSystem;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** One container, started for all classes that ask for the same options, and stopped whatever happens. */
final class ContainerRun {

    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration LAST_WORDS = Duration.ofMinutes(1);

    private final Class<? extends Supplier<Option[]>> options;
    private final List<Mirror> classes;

    ContainerRun(Class<? extends Supplier<Option[]>> options, List<Mirror> classes) {
        this.options = options;
        this.classes = List.copyOf(classes);
    }

    /** Run the classes; what goes wrong with the container itself fails each class that has not ended. */
    void report(EventReplay replay) {
        try {
            runInContainer(replay);
            replay.failOpenClasses(new AssertionError("The container ended without running this class."));
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError e) {
            replay.failOpenClasses(e);
        }
    }

    private void runInContainer(EventReplay replay) throws IOException, ReflectiveOperationException {
        Option[] wanted = options.getDeclaredConstructor().newInstance().get();
        // Not the runtime's own test system: that would add an extender of its own, with bundles we do not ship.
        ExamSystem system = DefaultExamSystem.create(
                options(composite(wanted), new JupiterBundles().option(), systemTimeout(START.toMillis())));
        TestContainer container = PaxExamRuntime.createContainer(system);
        try {
            container.start();
            container.install(new ProbeBundle(testClasses()).stream());
            run(container, replay);
        } finally {
            container.stop();
            system.clear();
        }
    }

    private void run(TestContainer container, EventReplay replay) throws IOException {
        String ids = classes.stream().map(Mirror::innerId).collect(Collectors.joining("\n"));
        try (EventChannel channel = new EventChannel(replay::accept)) {
            container.call(new Call(channel.port(), ids));
            channel.awaitEnd(LAST_WORDS);
        }
    }

    private List<Class<?>> testClasses() {
        return classes.stream()
                .<Class<?>>map(each -> ((ClassSource) each.getSource().orElseThrow()).getJavaClass())
                .toList();
    }

    /** The address of the runner inside, with what it is to run. */
    private record Call(int port, String ids) implements TestAddress {

        @Override
        public String identifier() {
            return Activator.SIGNATURE;
        }

        @Override
        public String caption() {
            return Activator.SIGNATURE;
        }

        @Override
        public TestAddress root() {
            return this;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {port, ids};
        }
    }
}
