package id.nusakinerja.tests.container;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * How all bundles but one stand: what must not change while that one comes and goes.
 *
 * @param bundles by number: name, state, time of the last change and number of services
 */
record Surroundings(Map<Long, String> bundles) {

    static Surroundings of(BundleContext context, Bundle without) {
        Map<Long, String> bundles = new TreeMap<>();
        Arrays.stream(context.getBundles())
                .filter(bundle -> !bundle.equals(without))
                .forEach(bundle -> bundles.put(bundle.getBundleId(), describe(bundle)));
        return new Surroundings(bundles);
    }

    /** The same, but for one more. */
    Surroundings without(Bundle bundle) {
        Map<Long, String> others = new TreeMap<>(bundles);
        others.remove(bundle.getBundleId());
        return new Surroundings(others);
    }

    private static String describe(Bundle bundle) {
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        return "%s state %d changed %d services %d"
                .formatted(
                        bundle.getSymbolicName(),
                        bundle.getState(),
                        bundle.getLastModified(),
                        services == null ? 0 : services.length);
    }
}
