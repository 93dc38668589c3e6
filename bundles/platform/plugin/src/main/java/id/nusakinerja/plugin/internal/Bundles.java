package id.nusakinerja.plugin.internal;

import id.nusakinerja.plugin.PluginKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of plugins in the framework, each read in place from a file that never changes. */
final class Bundles {

    /** Screens start with the web, so that a single command never loads them. */
    private static final int LEVEL_OF_SCREENS = 4;

    private final BundleContext context;

    Bundles(BundleContext context) {
        this.context = context;
    }

    Optional<Bundle> find(Path jar) {
        return Optional.ofNullable(context.getBundle(location(jar)));
    }

    /** Install without running anything. */
    Bundle install(Path jar, PluginKind kind) throws BundleException {
        Bundle bundle = context.installBundle(location(jar));
        if (kind == PluginKind.SCREENS) {
            bundle.adapt(BundleStartLevel.class).setStartLevel(LEVEL_OF_SCREENS);
        }
        return bundle;
    }

    boolean resolve(Bundle bundle) {
        return wiring().resolveBundles(List.of(bundle));
    }

    /** What the resolver says of a jar, which is put in and taken out again unstarted; empty when it would fit. */
    String objectionTo(Path jar) {
        try {
            Bundle bundle = context.installBundle(location(jar));
            try {
                return resolve(bundle) ? "" : whyUnresolved(bundle);
            } finally {
                uninstall(bundle);
            }
        } catch (BundleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What the resolver says of a bundle that does not resolve. */
    String whyUnresolved(Bundle bundle) {
        try {
            bundle.start();
            return "";
        } catch (BundleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Take it out, and let go of its classes. */
    void uninstall(Bundle bundle) throws BundleException {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            bundle.uninstall();
        }
        wiring().refreshBundles(List.of(bundle));
    }

    /** Every package that somebody offers, with its versions. */
    Map<String, List<Version>> exports() {
        Map<String, List<Version>> exports = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            for (BundleCapability offered : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                if (offered.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE)
                        instanceof Version version) {
                    exports.computeIfAbsent(
                                    String.valueOf(offered.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)),
                                    name -> new ArrayList<>())
                            .add(version);
                }
            }
        }
        return exports;
    }

    private FrameworkWiring wiring() {
        return context.getBundle(0).adapt(FrameworkWiring.class);
    }

    private static String location(Path jar) {
        return "reference:" + jar.toUri();
    }
}
