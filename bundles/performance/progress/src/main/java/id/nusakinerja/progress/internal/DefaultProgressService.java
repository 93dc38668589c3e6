package id.nusakinerja.progress.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.Evidence.FileEvidence;
import id.nusakinerja.progress.Evidence.LinkEvidence;
import id.nusakinerja.progress.EvidenceContent;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.EvidenceOpening;
import id.nusakinerja.progress.MonthSeal;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.RealisationId;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.progress.TeamProgress;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Progress in the database of the tenant. */
@Component
public final class DefaultProgressService implements ProgressService {

    private static final long MEGABYTE = 1024L * 1024;

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private final Organisation organisation;
    private final TenantDirectory tenants;
    private final PolicyBook policies;
    private final TargetService targets;
    private final EvidenceShelf shelf;
    private final long limit;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<MonthSeal> seals = List.of();

    // One parameter for each service that DS injects.
    @Activate
    public DefaultProgressService(
            @Reference UnitOfWork work,
            @Reference IdSource ids,
            @Reference Clock clock,
            @Reference Organisation organisation,
            @Reference TenantDirectory tenants,
            @Reference PolicyBook policies,
            @Reference TargetService targets,
            EvidenceSettings settings) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.organisation = organisation;
        this.tenants = tenants;
        this.policies = policies;
        this.targets = targets;
        this.shelf = new EvidenceShelf(work, ids, clock, targets, this::sealsOf);
        this.limit = settings.evidenceLimit() * MEGABYTE;
    }

    /** Create one with these seals, for tests. */
    DefaultProgressService sealedBy(MonthSeal seal) {
        seals = List.of(seal);
        return this;
    }

    @Override
    public Outcome<ReportingCalendar> calendarOf(Actor actor, int year) {
        Tenant tenant = tenants.getTenant(actor.tenant());
        return PolicyFault.refusing(() -> policies.rulebookFor(tenant, today(actor))
                .map(rules -> {
                    InForce<ProgressPolicy> policy = rules.get(ProgressPolicy.class);
                    return policy.rule().calendarFor(year);
                }));
    }

    @Override
    public Optional<SkpProgress> findProgress(Actor actor, EmployeeId employee, YearMonth upTo) {
        return targets.findAgreed(actor, employee, upTo.getYear())
                .map(skp -> reading(actor, skp).at(upTo));
    }

    @Override
    public Outcome<Realisation> record(Actor actor, ProgressEntry entry) {
        actor.require(Role.STAFF);
        EmployeeId self = actor.self();
        Optional<AgreedSkp> skp = targets.findAgreed(actor, self, entry.month().getYear());
        List<Reason> objections = new ArrayList<>(EntryRules.objectionsTo(entry, skp, YearMonth.from(today(actor))));
        objections.addAll(sealsOf(actor, entry.month()));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        long id = ids.next();
        Instant now = clock.instant();
        Deed deed = Deed.of("progress.record", "indicator:" + entry.indicator() + " " + entry.month());
        return work.write(actor, deed, em -> {
            Optional<RealisationEntity> known = ProgressStore.find(em, entry);
            if (known.map(RealisationEntity::version).orElse(ProgressEntry.NEW) != entry.stamp()) {
                return Outcome.conflict();
            }
            RealisationEntity row = known.orElseGet(() -> new RealisationEntity(id, self, entry));
            row.write(entry, now);
            em.persist(row);
            em.flush();
            return Outcome.done(row.toRealisation());
        });
    }

    @Override
    public Outcome<Evidence> attachFile(
            Actor actor, RealisationId entry, EvidenceKind kind, String name, byte[] content) {
        actor.require(Role.STAFF);
        List<Reason> objections = EvidenceRules.objectionsTo(name, content, limit);
        Optional<String> mediaType = FileKind.find(content);
        if (mediaType.isEmpty() || !objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        FileEvidence file = new FileEvidence(
                new EvidenceId(ids.next()),
                name.strip(),
                kind,
                mediaType.get(),
                content.length,
                EvidenceRules.sha256(content),
                clock.instant());
        return shelf.addFile(actor, entry, file, content);
    }

    @Override
    public Outcome<Evidence> attachLink(
            Actor actor, RealisationId entry, EvidenceKind kind, String name, String address) {
        actor.require(Role.STAFF);
        List<Reason> objections = EvidenceRules.objectionsTo(name, address);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        LinkEvidence link =
                new LinkEvidence(new EvidenceId(ids.next()), name.strip(), kind, address.strip(), clock.instant());
        return shelf.addLink(actor, entry, link);
    }

    @Override
    public Outcome<EvidenceId> removeEvidence(Actor actor, EvidenceId evidence) {
        return shelf.remove(actor, evidence);
    }

    @Override
    public Evidence openEvidence(Actor actor, EvidenceId evidence) {
        return shelf.open(actor, evidence);
    }

    @Override
    public List<EvidenceOpening> listOpenings(Actor actor, EmployeeId employee, int year) {
        return shelf.listOpenings(actor, employee, year);
    }

    @Override
    public EvidenceContent readEvidence(Actor actor, EvidenceId evidence) {
        return shelf.read(actor, evidence);
    }

    @Override
    public long evidenceLimit() {
        return limit;
    }

    @Override
    public List<TeamProgress> listTeamProgress(Actor actor, YearMonth upTo) {
        actor.require(Role.ASSESSOR);
        return organisation.listTeam(actor.tenant(), actor.self(), today(actor)).stream()
                .map(Employee::id)
                .map(member -> glance(actor, member, upTo))
                .toList();
    }

    private TeamProgress glance(Actor actor, EmployeeId member, YearMonth upTo) {
        Optional<AgreedSkp> skp = targets.findAgreed(actor, member, upTo.getYear());
        if (skp.isEmpty()) {
            return new TeamProgress(member, Optional.empty(), 0, Optional.empty());
        }
        ProgressReading reading = reading(actor, skp.get());
        Achievement overall = reading.overall(upTo.getMonth());
        return new TeamProgress(
                member, Optional.of(overall), reading.missing(upTo).size(), lastEntry(actor, member, upTo.getYear()));
    }

    private Optional<Instant> lastEntry(Actor actor, EmployeeId member, int year) {
        return work.read(
                actor.tenant(),
                em -> ProgressStore.listOfYear(em, List.of(member), year).stream()
                        .map(RealisationEntity::savedAt)
                        .max(Comparator.naturalOrder()));
    }

    private ProgressReading reading(Actor actor, AgreedSkp skp) {
        EmployeeId employee = skp.head().employee();
        return new ProgressReading(
                skp,
                work.read(
                        actor.tenant(),
                        em -> ProgressStore.listOfYear(em, employee, skp.head().year())));
    }

    private List<Reason> sealsOf(Actor actor, YearMonth month) {
        return seals.stream()
                .flatMap(seal -> seal.sealOf(actor.tenant(), month).stream())
                .toList();
    }

    private LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
    }
}
