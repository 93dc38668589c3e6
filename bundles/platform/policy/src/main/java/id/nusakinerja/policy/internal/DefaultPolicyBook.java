package id.nusakinerja.policy.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows the policy components as they come and go; what it hands out is looked up anew each time. */
@Component
public final class DefaultPolicyBook implements PolicyBook {

    private static final Messages MESSAGES = Messages.beside(DefaultPolicyBook.class);
    private static final LegalBasis BASIS = LegalBasis.HOUSE_RULE;

    private final ServiceTracker<Object, Part> tracker;

    @Activate
    public DefaultPolicyBook(BundleContext context) throws InvalidSyntaxException {
        this.tracker = new ServiceTracker<>(
                context, FrameworkUtil.createFilter("(" + PolicyBundle.PROPERTY + "=*)"), new PartTracker(context));
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, LocalDate date) {
        return newest(tenant.policy())
                .map(this::withNational)
                .orElseGet(() -> refused("policy.tenant-without", tenant.name(), tenant.policy()));
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String name) {
        return find(name).map(this::withNational).orElseGet(() -> unknown(name));
    }

    @Override
    public Outcome<Rulebook> rulebookNamed(String own, String national) {
        Optional<InstalledPolicy> ownPolicy = find(own);
        Optional<InstalledPolicy> nationalPolicy = find(national);
        if (ownPolicy.isEmpty() || nationalPolicy.isEmpty()) {
            return unknown(ownPolicy.isEmpty() ? own : national);
        }
        return Outcome.done(new Rulebook(ownPolicy.get(), nationalPolicy.get()));
    }

    @Override
    public List<PolicyVersion> listVersions() {
        return policies().stream().map(InstalledPolicy::version).toList();
    }

    private Outcome<Rulebook> withNational(InstalledPolicy own) {
        if (own.version().id().equals(PolicyBundle.NATIONAL)) {
            return Outcome.done(new Rulebook(own, own));
        }
        return newest(PolicyBundle.NATIONAL)
                .map(national -> Outcome.done(new Rulebook(own, national)))
                .orElseGet(() -> refused("policy.no-national", own.version().label()));
    }

    private Optional<InstalledPolicy> find(String name) {
        return name.contains(":")
                ? policies().stream()
                        .filter(policy -> policy.version().label().equals(name))
                        .findFirst()
                : newest(name);
    }

    private Optional<InstalledPolicy> newest(String id) {
        return policies().stream()
                .filter(policy -> policy.version().id().equals(id))
                .reduce((older, newer) -> newer);
    }

    /** By id, then version; the newest of one id comes last. */
    private List<InstalledPolicy> policies() {
        Map<PolicyVersion, List<Object>> parts = new LinkedHashMap<>();
        for (Part part : tracker.getTracked().values()) {
            parts.computeIfAbsent(part.version(), version -> new ArrayList<>()).add(part.component());
        }
        return parts.entrySet().stream()
                .map(entry -> new InstalledPolicy(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (InstalledPolicy policy) -> policy.version().id())
                        .thenComparing(
                                policy -> Version.parseVersion(policy.version().version())))
                .toList();
    }

    private Outcome<Rulebook> unknown(String name) {
        String running = String.join(
                ", ", listVersions().stream().map(PolicyVersion::label).toList());
        return refused("policy.unknown", name, running.isEmpty() ? "-" : running);
    }

    private static <T> Outcome<T> refused(String code, Object... values) {
        Reason reason = MESSAGES.reason(code, BASIS, values);
        return Outcome.refused(reason);
    }

    private record Part(PolicyVersion version, Object component) {}

    /** Lets go of a component as soon as its bundle withdraws it. */
    private record PartTracker(BundleContext context) implements ServiceTrackerCustomizer<Object, Part> {

        @Override
        @SuppressWarnings("NullAway") // OSGi: null says "do not track", here a component that cannot be made
        public Part addingService(ServiceReference<Object> reference) {
            Object component = context.getService(reference);
            return component == null ? null : new Part(versionOf(reference), component);
        }

        @Override
        public void modifiedService(ServiceReference<Object> reference, Part part) {
            // Its id is set at build time and never changes.
        }

        @Override
        public void removedService(ServiceReference<Object> reference, Part part) {
            context.ungetService(reference);
        }

        private static PolicyVersion versionOf(ServiceReference<?> reference) {
            var bundle = reference.getBundle();
            return new PolicyVersion(
                    String.valueOf(reference.getProperty(PolicyBundle.PROPERTY)),
                    bundle.getVersion().toString(),
                    String.valueOf(bundle.getSymbolicName()),
                    BundleDigest.of(bundle));
        }
    }
}
