package id.nusakinerja.paxjupiter.outside;

import id.nusakinerja.paxjupiter.InContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.ops4j.pax.exam.Option;

/**
 * Finds the classes marked with {@link InContainer} by means of Jupiter, runs them in containers, and reports them here. A
 * Jupiter extension would not do: all other extensions of a test class would then run in the build too, and not inside.
 */
public final class ContainerTestEngine implements TestEngine {

    /** The name by which a build selects this engine. */
    public static final String ID = "nusakinerja-in-container";

    private final TestEngine jupiter = new JupiterTestEngine();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        TestDescriptor found = jupiter.discover(request, UniqueId.forEngine(jupiter.getId()));
        EngineDescriptor root = new EngineDescriptor(id, "Inside the container");
        found.getChildren().stream()
                .filter(each -> options(each).isPresent())
                .forEach(each -> root.addChild(Mirror.of(each, id)));
        return root;
    }

    @Override
    public void execute(ExecutionRequest request) {
        TestDescriptor root = request.getRootTestDescriptor();
        request.getEngineExecutionListener().executionStarted(root);
        byOptions(root)
                .forEach((options, classes) -> new ContainerRun(options, classes)
                        .report(new EventReplay(classes, request.getEngineExecutionListener())));
        request.getEngineExecutionListener().executionFinished(root, TestExecutionResult.successful());
    }

    private static Map<Class<? extends Supplier<Option[]>>, List<Mirror>> byOptions(TestDescriptor root) {
        return root.getChildren().stream()
                .map(Mirror.class::cast)
                .collect(Collectors.groupingBy(
                        each -> options(each).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<Class<? extends Supplier<Option[]>>> options(TestDescriptor test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass().getAnnotation(InContainer.class))
                .map(InContainer::value);
    }
}
