package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts jars that were examined, tries them, and takes them out again. */
final class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final Bundles bundles;
    private final Trials trials;

    Runner(Bundles bundles, Trials trials) {
        this.bundles = bundles;
        this.trials = trials;
    }

    /** Run it, try it, and let go of it again. */
    Outcome<PluginFacts> tryOut(Examination.Passed passed, Path jar) {
        Outcome<List<Reason>> tried = run(passed, jar);
        remove(jar);
        return tried.flatMap(
                objections -> objections.isEmpty() ? Outcome.done(passed.facts()) : Outcome.refused(objections));
    }

    /** Start it; what the trials object to, or a refusal when it does not fit into this container at all. */
    Outcome<List<Reason>> run(Examination.Passed passed, Path jar) {
        List<Reason> unfit = start(jar, passed.facts().kind(), passed.jar().name());
        if (!unfit.isEmpty()) {
            return Outcome.refused(unfit);
        }
        return passed.facts().kind() == PluginKind.POLICY ? trials.objectionsTo(passed) : Outcome.done(List.of());
    }

    /** Start it; what stands against that, empty when it runs. */
    List<Reason> start(Path jar, PluginKind kind, String name) {
        try {
            Bundle bundle = bundles.install(jar, kind);
            if (!bundles.resolve(bundle)) {
                return List.of(Unresolved.reason(name, bundles.whyUnresolved(bundle)));
            }
            bundle.start();
            return List.of();
        } catch (BundleException e) {
            return List.of(Unresolved.reason(name, String.valueOf(e.getMessage())));
        }
    }

    /** Take it out, whether it runs or not. */
    void remove(Path jar) {
        bundles.find(jar).ifPresent(bundle -> {
            try {
                bundles.uninstall(bundle);
            } catch (BundleException e) {
                LOG.error("{}: it did not stop cleanly", bundle.getLocation(), e);
            }
        });
    }
}
