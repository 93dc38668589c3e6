package id.nusakinerja.policy.internal;

import id.nusakinerja.guard.Guarded;
import id.nusakinerja.guard.Limits;
import id.nusakinerja.guard.PolicyWeaver;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.PolicyVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the components of policies as they come and go, each behind a guard from its first step on. Lets go of one as soon
 * as its bundle withdraws it.
 */
@Component(service = PartTracker.class)
public final class PartTracker implements ServiceTrackerCustomizer<Object, PartTracker.Part> {

    private static final Logger LOG = LoggerFactory.getLogger(PartTracker.class);
    private static final Messages MESSAGES = Messages.beside(PartTracker.class);

    /**
     * A component.
     *
     * @param component its rules, under guard
     */
    record Part(PolicyVersion version, Object component, List<String> areas) {}

    private final BundleContext context;
    private final PolicyWeaver weaver;
    private final FaultBook faults;
    private final ServiceTracker<Object, Part> tracker;
    private final Map<ServiceReference<Object>, PolicyVersion> unmade = new ConcurrentHashMap<>();
    private final Map<PolicyVersion, Reason> reasons = new ConcurrentHashMap<>();

    @Activate
    public PartTracker(BundleContext context, @Reference PolicyWeaver weaver, @Reference FaultBook faults)
            throws org.osgi.framework.InvalidSyntaxException {
        this.context = context;
        this.weaver = weaver;
        this.faults = faults;
        this.tracker =
                new ServiceTracker<>(context, FrameworkUtil.createFilter("(" + PolicyBundle.PROPERTY + "=*)"), this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    List<Part> parts() {
        return List.copyOf(tracker.getTracked().values());
    }

    /** Find why an edition that is installed does not run: its component could not be made. By id or label. */
    Optional<Reason> findProblem(String name) {
        unmade.keySet().removeIf(reference -> reference.getBundle() == null);
        reasons.keySet().retainAll(unmade.values());
        return reasons.entrySet().stream()
                .filter(entry -> entry.getKey().label().equals(name)
                        || entry.getKey().id().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // OSGi: null says "do not track", here a component that cannot be made
    public Part addingService(ServiceReference<Object> reference) {
        PolicyVersion version = versionOf(reference);
        PolicyWatch watch = new PolicyWatch(faults, version, null);
        try {
            ClassLoader loader = reference.getBundle().adapt(BundleWiring.class).getClassLoader();
            Optional<Object> made =
                    Guarded.call(loader, Limits.USUAL, watch, () -> Optional.ofNullable(context.getService(reference)));
            if (made.isPresent() && weaver.covers(made.get().getClass())) {
                return new Part(version, Guarded.of(made.get(), Limits.USUAL, watch), areasOf(reference));
            }
            remember(reference, version, MESSAGES.reason("policy.not-made", LegalBasis.HOUSE_RULE, version.label()));
        } catch (PolicyFault fault) {
            remember(reference, version, fault.reason());
        }
        return null;
    }

    private void remember(ServiceReference<Object> reference, PolicyVersion version, Reason why) {
        LOG.error(
                "A component of policy {} cannot be made: {}",
                version,
                why.text().in(java.util.Locale.ENGLISH));
        unmade.put(reference, version);
        reasons.put(version, why);
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, Part part) {
        // Its id is set at build time and never changes.
    }

    @Override
    public void removedService(ServiceReference<Object> reference, Part part) {
        context.ungetService(reference);
    }

    private static List<String> areasOf(ServiceReference<?> reference) {
        return switch (reference.getProperty(PolicyBundle.AREAS)) {
            case String[] several -> List.of(several);
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }

    private static PolicyVersion versionOf(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        return new PolicyVersion(
                String.valueOf(reference.getProperty(PolicyBundle.PROPERTY)),
                bundle.getVersion().toString(),
                String.valueOf(bundle.getSymbolicName()),
                BundleDigest.of(bundle));
    }
}
