package id.nusakinerja.policy.internal;

import id.nusakinerja.guard.Fault;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PolicyListener;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Suspension;
import id.nusakinerja.policy.SuspensionListener;
import id.nusakinerja.policy.SuspensionService;
import id.nusakinerja.policy.SuspensionTrail;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the faults of each edition in each tenant; after some in a row, its decisions there wait. */
@Component(service = {SuspensionService.class, FaultBook.class})
public final class FaultBook implements SuspensionService {

    /** So many in a row: one may be an odd case, three are a policy that cannot go on. */
    static final int PATIENCE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(FaultBook.class);
    private static final Messages MESSAGES = Messages.beside(FaultBook.class);

    /** Work without a tenant is not suspended, but rests so long: a faulty policy must not keep a core busy. */
    private static final Duration REST = Duration.ofSeconds(10);

    private record Key(@Nullable TenantId tenant, String edition) {}

    private record Rest(Instant until, Reason reason) {}

    private final FaultFile file;
    private final Clock clock;
    private final Map<Key, Integer> inARow = new ConcurrentHashMap<>();
    private final Map<Key, Suspension> suspended = new ConcurrentHashMap<>();
    private final Map<Key, Rest> resting = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<SuspensionListener> suspensionListeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<PolicyListener> policyListeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable SuspensionTrail trail;

    @Activate
    public FaultBook(BundleContext context, @Reference Clock clock) {
        this(
                Path.of(Optional.ofNullable(context.getProperty("nusakinerja.data"))
                        .orElse("data")),
                clock);
    }

    FaultBook(Path data, Clock clock, SuspensionTrail trail) {
        this(data, clock);
        this.trail = trail;
    }

    FaultBook(Path data, Clock clock) {
        this.file = new FaultFile(data.resolve("policy").resolve("suspensions.tsv"));
        this.clock = clock;
        file.read(line -> {
            Key key = new Key(line.tenant(), line.edition());
            if (line.isLifted()) {
                suspended.remove(key);
            } else {
                suspended.put(key, suspension(line));
            }
        });
    }

    /** Say a fault in words. */
    static Reason reason(PolicyVersion version, Fault fault) {
        return reason(version.label(), fault);
    }

    private static Reason reason(String label, Fault fault) {
        String place = fault.where().isEmpty() ? fault.what() : fault.where();
        return switch (fault.kind()) {
            case ERROR -> MESSAGES.reason("policy.fault-error", LegalBasis.HOUSE_RULE, label, fault.what(), place);
            case FUEL -> MESSAGES.reason("policy.fault-fuel", LegalBasis.HOUSE_RULE, label, place);
            case DEPTH -> MESSAGES.reason("policy.fault-depth", LegalBasis.HOUSE_RULE, label, place);
            case MEMORY -> MESSAGES.reason("policy.fault-memory", LegalBasis.HOUSE_RULE, label, place);
            case TIME -> MESSAGES.reason("policy.fault-time", LegalBasis.HOUSE_RULE, label, place);
            case RESULT -> MESSAGES.reason("policy.fault-result", LegalBasis.HOUSE_RULE, label, fault.what(), place);
        };
    }

    /** Find why this edition is not asked now; empty when it may be. */
    Optional<Reason> findWait(@Nullable TenantId tenant, PolicyVersion version) {
        if (suspended.isEmpty() && resting.isEmpty()) {
            return Optional.empty();
        }
        Key key = key(tenant, version);
        Suspension suspension = suspended.get(key);
        return suspension != null
                ? Optional.of(suspension.reason())
                : Optional.ofNullable(resting.get(key))
                        .filter(rest -> clock.instant().isBefore(rest.until()))
                        .map(Rest::reason);
    }

    void succeeded(@Nullable TenantId tenant, PolicyVersion version) {
        if (!inARow.isEmpty()) {
            Key key = key(tenant, version);
            inARow.remove(key);
            resting.remove(key);
        }
    }

    void failed(@Nullable TenantId tenant, PolicyVersion version, Fault fault) {
        Key key = key(tenant, version);
        LOG.warn(
                "Policy {} failed in tenant {}: {} {} at {}.",
                version,
                tenant,
                fault.kind(),
                fault.what(),
                fault.where());
        if (inARow.merge(key, 1, Integer::sum) < PATIENCE) {
            return;
        }
        if (tenant == null) {
            resting.put(key, new Rest(clock.instant().plus(REST), reason(version, fault)));
        } else {
            suspend(key, tenant, version, fault);
        }
    }

    private synchronized void suspend(Key key, TenantId tenant, PolicyVersion version, Fault fault) {
        FaultFile.Line line =
                new FaultFile.Line(clock.instant(), tenant, key.edition(), Optional.of(fault), Optional.empty());
        Suspension suspension = suspension(line);
        if (suspended.putIfAbsent(key, suspension) == null) {
            file.append(line);
            LOG.error(
                    "Decisions of tenant {} by policy {} wait: it failed {} times in a row.",
                    tenant,
                    version,
                    PATIENCE);
            // A fault may happen inside a unit of work; whoever hears of it wants to write in one of its own.
            Thread.ofVirtual().name("policy-suspended").start(() -> {
                suspensionListeners.forEach(each -> each.suspended(tenant, version, suspension.reason()));
                policyListeners.forEach(PolicyListener::policiesChanged);
            });
        }
    }

    private static Suspension suspension(FaultFile.Line line) {
        String label = line.edition().substring(0, line.edition().indexOf(' '));
        Fault fault = line.fault().orElseThrow();
        Reason reason = MESSAGES.reason(
                "policy.suspended",
                LegalBasis.HOUSE_RULE,
                label,
                PATIENCE,
                reason(label, fault).text());
        return new Suspension(line.tenant(), line.edition(), line.at(), reason);
    }

    @Override
    public List<Suspension> listSuspensions(Actor actor) {
        actor.require(Role.CITY_ADMINISTRATOR, Role.PROVINCE_OPERATOR);
        List<Suspension> all = new ArrayList<>(suspended.values());
        all.removeIf(one -> !mayTouch(actor, one.tenant()));
        all.sort(Comparator.comparing((Suspension one) -> one.tenant().toString())
                .thenComparing(Suspension::edition));
        return all;
    }

    @Override
    public synchronized Outcome<Suspension> lift(Actor actor, TenantId tenant, String edition) {
        actor.require(Role.CITY_ADMINISTRATOR, Role.PROVINCE_OPERATOR);
        if (!mayTouch(actor, tenant)) {
            throw new NotAllowedException("This belongs to another tenant than (" + actor.tenant() + ").");
        }
        Key key = new Key(tenant, edition);
        Suspension waiting = suspended.get(key);
        if (waiting == null) {
            return Outcome.refused(MESSAGES.reason("policy.not-suspended", LegalBasis.HOUSE_RULE, edition));
        }
        Outcome<Suspension> noted = note(actor, waiting);
        if (noted instanceof Outcome.Done<Suspension>) {
            suspended.remove(key);
            inARow.remove(key);
            Instant now = clock.instant();
            file.append(new FaultFile.Line(now, tenant, edition, Optional.empty(), Optional.of(actor.accountId())));
            policyListeners.forEach(PolicyListener::policiesChanged);
        }
        return noted;
    }

    /** What stands in no audit trail has not happened. */
    private Outcome<Suspension> note(Actor actor, Suspension waiting) {
        SuspensionTrail asked = trail;
        return asked == null
                ? Outcome.refused(MESSAGES.reason("policy.no-trail", LegalBasis.HOUSE_RULE))
                : asked.noteLifting(waiting, actor);
    }

    private static boolean mayTouch(Actor actor, TenantId tenant) {
        return actor.is(Role.PROVINCE_OPERATOR) || actor.tenant().equals(tenant);
    }

    private static Key key(@Nullable TenantId tenant, PolicyVersion version) {
        return new Key(tenant, version.label() + " " + version.digest());
    }
}
