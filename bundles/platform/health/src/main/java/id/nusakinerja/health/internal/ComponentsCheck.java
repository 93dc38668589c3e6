package id.nusakinerja.health.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Whether each component of ours has what it needs: one entry a component, with what it waits for. */
@Component(
        service = {HealthCheck.class, ComponentsCheck.class},
        property = {"hc.name=components", "hc.tags=ready"})
public final class ComponentsCheck implements HealthCheck {

    private static final String OURS = "id.nusakinerja.";

    private final ServiceComponentRuntime runtime;
    private final BundleContext context;

    @Activate
    public ComponentsCheck(@Reference ServiceComponentRuntime runtime, BundleContext context) {
        this.runtime = runtime;
        this.context = context;
    }

    @Override
    public Result execute() {
        ResultLog log = new ResultLog();
        ours().forEach(component -> {
            String problem = problemOf(component);
            log.add(new ResultLog.Entry(
                    problem.isEmpty() ? Result.Status.OK : Result.Status.CRITICAL,
                    problem.isEmpty() ? component.name : component.name + ": " + problem));
        });
        return new Result(log);
    }

    /** Name the components that lack something, each with what it is; none when all is well. */
    List<String> problems() {
        return ours().filter(component -> !problemOf(component).isEmpty())
                .map(component -> component.name + ": " + problemOf(component))
                .toList();
    }

    private Stream<ComponentDescriptionDTO> ours() {
        return runtime
                .getComponentDescriptionDTOs(Arrays.stream(context.getBundles())
                        .filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
                        .toArray(Bundle[]::new))
                .stream();
    }

    private String problemOf(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .map(ComponentsCheck::problemOf)
                .filter(problem -> !problem.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String problemOf(ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> "waits for " + missing(configuration);
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> "waits for its settings";
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> "failed: " + firstLine(configuration.failure);
            default -> "";
        };
    }

    /** Name the services by their interface: the references of a constructor have numbers only. */
    private static String missing(ComponentConfigurationDTO configuration) {
        Set<String> unsatisfied = Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .collect(Collectors.toSet());
        return Arrays.stream(configuration.description.references)
                .filter(reference -> unsatisfied.contains(reference.name))
                .map(reference -> reference.interfaceName)
                .collect(Collectors.joining(", "));
    }

    /** The stack stays in the log; the first line says what to mend. */
    private static String firstLine(String failure) {
        return failure.lines().findFirst().orElse("no word why");
    }
}
