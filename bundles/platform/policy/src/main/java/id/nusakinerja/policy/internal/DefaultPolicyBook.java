package id.nusakinerja.policy.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.CalendarPage;
import id.nusakinerja.policy.InstalledPolicies;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyAdmission;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyCalendar;
import id.nusakinerja.policy.PolicyStanding;
import id.nusakinerja.policy.PolicyStandings;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.ServiceTracker;

/** Follows the policy components as they come and go; what it hands out is looked up anew each time. */
@Component
public final class DefaultPolicyBook implements PolicyBook, PolicyStandings, InstalledPolicies {

    private static final Messages MESSAGES = Messages.beside(DefaultPolicyBook.class);
    private static final LegalBasis BASIS = LegalBasis.HOUSE_RULE;

    private final PartTracker tracker;
    private final FaultBook faults;
    private final ServiceTracker<PolicyAdmission, PolicyAdmission> admissions;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable PolicyCalendar calendar;

    @Activate
    public DefaultPolicyBook(BundleContext context, @Reference PartTracker tracker, @Reference FaultBook faults) {
        this.tracker = tracker;
        this.faults = faults;
        this.admissions = new ServiceTracker<>(context, PolicyAdmission.class, null);
        admissions.open();
    }

    @Deactivate
    void close() {
        admissions.close();
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, LocalDate date) {
        return ask(
                tenant,
                found -> found.map(page -> rulebookFor(tenant, page.rulingOn(date)))
                        .orElseGet(() -> newestFor(tenant)));
    }

    @Override
    public Outcome<List<RuledStretch>> listRulebooks(Tenant tenant, Period period) {
        return ask(
                tenant,
                found -> found.map(page -> listRulebooks(tenant, period, page))
                        .orElseGet(() -> newestFor(tenant)
                                .map(rules -> List.of(new RuledStretch(PeriodPart.whole(period), rules)))));
    }

    private Outcome<List<RuledStretch>> listRulebooks(Tenant tenant, Period period, CalendarPage page) {
        List<RuledStretch> stretches = new ArrayList<>();
        for (PeriodPart part : page.split(period)) {
            switch (rulebookFor(tenant, page.rulingOn(part.from()))) {
                case Outcome.Refused<Rulebook>(List<Reason> reasons) -> {
                    return Outcome.refused(reasons);
                }
                case Outcome.Done<Rulebook>(Rulebook rules) -> stretches.add(new RuledStretch(part, rules));
            }
        }
        return Outcome.done(stretches);
    }

    @Override
    public List<PeriodPart> listParts(Tenant tenant, Period period) {
        return pageOf(tenant).map(page -> page.split(period)).orElse(List.of(PeriodPart.whole(period)));
    }

    @Override
    public PolicyStanding standingOf(Tenant tenant, LocalDate today) {
        PolicyCalendar asked = calendar;
        List<CalendarEntry> known = asked == null ? List.of() : asked.lastKnownOf(tenant);
        Optional<CalendarEntry> current =
                known.stream().filter(entry -> !entry.from().isAfter(today)).reduce((earlier, later) -> later);
        Outcome<Rulebook> rules =
                current.map(entry -> rulebookFor(tenant, entry.ruling())).orElseGet(() -> newestFor(tenant));
        return new PolicyStanding(
                current,
                known.stream().filter(entry -> entry.from().isAfter(today)).findFirst(),
                rules instanceof Outcome.Refused<Rulebook>(List<Reason> reasons) ? reasons : List.of());
    }

    /** While somebody reads a page, its edition may be replaced and taken out; then the next page says what holds. */
    private <T> Outcome<T> ask(Tenant tenant, Function<Optional<CalendarPage>, Outcome<T>> question) {
        Optional<CalendarPage> page = pageOf(tenant);
        Outcome<T> answer = question.apply(page);
        return answer instanceof Outcome.Refused<T> && !pageOf(tenant).equals(page) ? ask(tenant, question) : answer;
    }

    private Optional<CalendarPage> pageOf(Tenant tenant) {
        PolicyCalendar found = calendar;
        return found == null ? Optional.empty() : CalendarPage.of(found.entriesOf(tenant));
    }

    @Override
    public Outcome<Rulebook> rulebookFor(Tenant tenant, Ruling ruling) {
        return rulebookOf(ruling).flatMap(rules -> bind(tenant, rules));
    }

    @Override
    public Outcome<Rulebook> rulebookOf(Ruling ruling) {
        for (PolicyVersion needed : List.of(ruling.own(), ruling.national())) {
            Optional<InstalledPolicy> found = find(needed.label());
            if (found.isEmpty()) {
                return tracker.findProblem(needed.label())
                        .map(Outcome::<Rulebook>refused)
                        .orElseGet(() -> refused("policy.version-away", needed.label()));
            }
            if (!found.get().version().equals(needed)) {
                return refused(
                        "policy.other-content",
                        needed.label(),
                        needed.digest(),
                        found.get().version().digest());
            }
        }
        return rulebookNamed(ruling.own().label(), ruling.national().label())
                .flatMap(rules -> rules.with(ruling.parameters()));
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

    /** The tenant's policy in its newest running version, where no calendar says more. */
    private Outcome<Rulebook> newestFor(Tenant tenant) {
        Optional<InstalledPolicy> own = newest(tenant.policy());
        if (own.isEmpty()) {
            return tracker.findProblem(tenant.policy())
                    .map(Outcome::<Rulebook>refused)
                    .orElseGet(() -> refused("policy.tenant-without", tenant.name(), tenant.policy()));
        }
        return own.get().mayRule(tenant.areaCode())
                ? withNational(own.get()).flatMap(rules -> bind(tenant, rules))
                : refused("policy.foreign", tenant.name(), tenant.areaCode(), tenant.policy());
    }

    /** Rules that work for a tenant; none while its decisions by one of the two editions wait. */
    private Outcome<Rulebook> bind(Tenant tenant, Rulebook rules) {
        List<Reason> waits = Stream.of(rules.own(), rules.national())
                .flatMap(policy -> faults.findWait(tenant.id(), policy.version()).stream())
                .distinct()
                .toList();
        return waits.isEmpty()
                ? Outcome.done(new Rulebook(
                        PolicyWatch.bind(faults, rules.own(), tenant.id()),
                        PolicyWatch.bind(faults, rules.national(), tenant.id()),
                        rules.parameters()))
                : Outcome.refused(waits);
    }

    private Outcome<Rulebook> withNational(InstalledPolicy own) {
        if (own.version().id().equals(PolicyBundle.NATIONAL)) {
            return Outcome.done(new Rulebook(own, own));
        }
        return newest(PolicyBundle.NATIONAL)
                .map(national -> Outcome.done(new Rulebook(own, national)))
                .orElseGet(() -> findRefusal(PolicyBundle.NATIONAL).isPresent()
                        ? unknown(PolicyBundle.NATIONAL)
                        : refused("policy.no-national", own.version().label()));
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

    /** Those that may decide; none where nobody says which may. */
    private List<InstalledPolicy> policies() {
        Collection<PolicyAdmission> asked = admissions.getTracked().values();
        return asked.isEmpty()
                ? List.of()
                : listInstalled().stream()
                        .filter(policy -> asked.stream().allMatch(each -> each.admits(policy.version())))
                        .toList();
    }

    @Override
    public List<InstalledPolicy> listInstalled() {
        Map<PolicyVersion, List<PartTracker.Part>> parts = new LinkedHashMap<>();
        for (PartTracker.Part part : tracker.parts()) {
            parts.computeIfAbsent(part.version(), version -> new ArrayList<>()).add(part);
        }
        return parts.entrySet().stream()
                .map(entry -> installed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (InstalledPolicy policy) -> policy.version().id())
                        .thenComparing(
                                policy -> Version.parseVersion(policy.version().version())))
                .toList();
    }

    private static InstalledPolicy installed(PolicyVersion version, List<PartTracker.Part> parts) {
        return new InstalledPolicy(
                version,
                parts.stream().map(PartTracker.Part::component).toList(),
                parts.stream().flatMap(part -> part.areas().stream()).collect(Collectors.toSet()));
    }

    private Optional<Text> findRefusal(String name) {
        return admissions.getTracked().values().stream()
                .flatMap(each -> each.findRefusal(name).stream())
                .findFirst();
    }

    /** Whoever names a policy that was refused or cannot run is told why; it is as little there as one that nobody has. */
    private Outcome<Rulebook> unknown(String name) {
        Optional<Text> refusal = findRefusal(name);
        if (refusal.isPresent()) {
            return Outcome.refused(new Reason(UNKNOWN, MESSAGES.text("policy.refused", name, refusal.get()), BASIS));
        }
        Optional<Reason> problem = tracker.findProblem(name);
        if (problem.isPresent()) {
            return Outcome.refused(new Reason(UNKNOWN, problem.get().text(), BASIS));
        }
        String running = String.join(
                ", ", listVersions().stream().map(PolicyVersion::label).toList());
        return refused(UNKNOWN, name, running.isEmpty() ? "-" : running);
    }

    private static <T> Outcome<T> refused(String code, Object... values) {
        Reason reason = MESSAGES.reason(code, BASIS, values);
        return Outcome.refused(reason);
    }
}
