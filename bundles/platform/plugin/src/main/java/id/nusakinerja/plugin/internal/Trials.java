package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginCandidate;
import id.nusakinerja.plugin.PluginTrial;
import id.nusakinerja.policy.InstalledPolicies;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.Rulebook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a policy that runs, before it may decide: does it come up, and what do all trials say. Without a trial nothing passes. */
@Component(service = Trials.class)
public final class Trials {

    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);

    /** What stands before a sentence for whoever wrote the data file. */
    private static final String DATA = "Caused by: " + PolicyDataException.class.getName() + ": ";

    private final InstalledPolicies installed;
    private final Admissions admissions;
    private final ServiceComponentRuntime components;

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    private volatile Collection<PluginTrial> trials = List.of();

    @Activate
    public Trials(
            @Reference InstalledPolicies installed,
            @Reference Admissions admissions,
            @Reference ServiceComponentRuntime components) {
        this.installed = installed;
        this.admissions = admissions;
        this.components = components;
    }

    /**
     * List what stands against letting a started policy decide; empty when nothing does. Refused when it cannot be tried,
     * because there are no national rules to fall back on.
     */
    Outcome<List<Reason>> objectionsTo(Examination.Passed passed) {
        String name = passed.jar().name();
        Optional<InstalledPolicy> own = installed.listInstalled().stream()
                .filter(policy ->
                        policy.version().digest().equals(passed.facts().digest()))
                .findFirst();
        if (own.isEmpty()) {
            return Outcome.done(
                    List.of(whyItDoesNotStart(name, failure(passed.facts().bundle()))));
        }
        Optional<InstalledPolicy> national = national(own.get());
        if (national.isEmpty()) {
            return Sentences.refused("plugin.no-national", name);
        }
        PluginCandidate candidate = new PluginCandidate(
                new Rulebook(own.get(), national.get()), passed.marking().examples(), files(passed.jar()));
        return Outcome.done(trials.stream()
                .flatMap(trial -> objections(trial, candidate, name).stream())
                .toList());
    }

    private static List<Reason> objections(PluginTrial trial, PluginCandidate candidate, String name) {
        try {
            return trial.objectionsTo(candidate);
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("{}: a trial ended early", name, failed);
            return List.of(Sentences.reason("plugin.trial-failed", name).withDetail(String.valueOf(failed)));
        }
    }

    private Optional<InstalledPolicy> national(InstalledPolicy own) {
        return own.version().id().equals(PolicyBundle.NATIONAL)
                ? Optional.of(own)
                : installed.listInstalled().stream()
                        .filter(policy -> policy.version().id().equals(PolicyBundle.NATIONAL))
                        .filter(policy -> admissions.admits(policy.version()))
                        .reduce((older, newer) -> newer);
    }

    private static Map<String, byte[]> files(PluginJar jar) {
        Map<String, byte[]> files = new TreeMap<>(jar.entries());
        files.keySet().removeIf(path -> path.endsWith(".class"));
        return files;
    }

    private static Reason whyItDoesNotStart(String name, String failure) {
        return failure.startsWith(DATA)
                ? Sentences.reason("plugin.data", name, failure.substring(DATA.length()))
                : Sentences.reason("plugin.does-not-start", name).withDetail(failure);
    }

    /** The first line of what went wrong in the components of the bundle. */
    private String failure(String bundle) {
        return components.getComponentDescriptionDTOs().stream()
                .filter(component -> component.bundle.symbolicName.equals(bundle))
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .map(configuration -> failure(configuration))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String failure(ComponentConfigurationDTO configuration) {
        return configuration.failure == null
                ? ""
                : configuration
                        .failure
                        .lines()
                        .filter(line -> line.contains("Caused by"))
                        .reduce((outer, inner) -> inner)
                        .or(() -> configuration.failure.lines().findFirst())
                        .orElse("")
                        .strip();
    }
}
