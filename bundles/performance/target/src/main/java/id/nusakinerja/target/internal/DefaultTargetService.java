package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.TargetWords.reason;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.DraftOrigin;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SkpChange;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.Spot;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.target.TeamPlan;
import id.nusakinerja.tenancy.TenantDirectory;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans in the database of the tenant. */
@Component
public final class DefaultTargetService implements TargetService {

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private final Organisation organisation;
    private final PlanGate gate;
    private final CityRules city;

    @Activate
    public DefaultTargetService(
            @Reference UnitOfWork work,
            @Reference IdSource ids,
            @Reference Clock clock,
            @Reference Organisation organisation,
            @Reference TenantDirectory tenants,
            @Reference PolicyBook policies) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.organisation = organisation;
        this.gate = new PlanGate(organisation, tenants, clock);
        this.city = new CityRules(policies, tenants);
    }

    @Override
    public Outcome<DraftSkp> openDraft(Actor actor, int year, DraftOrigin origin) {
        EmployeeId self = actor.self();
        gate.requireOwner(actor, self);
        Optional<Skp> newest = work.read(
                actor.tenant(), em -> SkpStore.findNewest(em, self, year).map(SkpEntity::toSkp));
        if (newest.isPresent()) {
            return newest.get() instanceof DraftSkp draft
                    ? Outcome.done(draft)
                    : Outcome.refused(reason("target.not-a-draft"));
        }
        Optional<EmployeeId> assessor = gate.findAssessor(actor, self);
        long id = ids.next();
        return work.write(actor, deed("open", new SkpId(id)), em -> {
            SkpEntity skp = new SkpEntity(id, self, year, 1, "");
            SkpContent content = origin == DraftOrigin.EMPTY
                    ? SkpContent.EMPTY
                    : SkpStore.findAgreed(em, self, year - 1)
                            .map(last -> FreshCopy.of(last.toSkp().content(), ids))
                            .orElse(SkpContent.EMPTY);
            skp.write(content, assessor, clock.instant(), ids);
            em.persist(skp);
            em.flush();
            return Outcome.done(skp.toDraft());
        });
    }

    @Override
    public Optional<Skp> findNewest(Actor actor, EmployeeId employee, int year) {
        gate.requireReader(actor, employee);
        return work.read(
                actor.tenant(), em -> SkpStore.findNewest(em, employee, year).map(SkpEntity::toSkp));
    }

    @Override
    public Optional<AgreedSkp> findAgreed(Actor actor, EmployeeId employee, int year) {
        gate.requireReader(actor, employee);
        return work.read(
                actor.tenant(), em -> SkpStore.findAgreed(em, employee, year).map(SkpEntity::toAgreed));
    }

    @Override
    public Outcome<DraftSkp> saveDraft(Actor actor, DraftSkp draft) {
        gate.requireOwner(actor, ownerOf(actor, draft.head().id()));
        Optional<EmployeeId> assessor = gate.findAssessor(actor, actor.self());
        return change(actor, "save", draft.head().id(), draft.head().stamp(), SkpEntity.State.DRAFT, skp -> {
            skp.write(draft.content(), assessor, clock.instant(), ids);
            return SkpEntity::toDraft;
        });
    }

    @Override
    public List<Objection> listObjections(Actor actor, DraftSkp draft) {
        gate.requireOwner(actor, ownerOf(actor, draft.head().id()));
        return objectionsTo(actor, draft);
    }

    @Override
    public Outcome<SubmittedSkp> submit(Actor actor, SkpId id, long stamp) {
        Skp known = read(actor, id);
        gate.requireOwner(actor, known.head().employee());
        if (!(known instanceof DraftSkp draft)) {
            return Outcome.refused(reason("target.not-a-draft"));
        }
        Optional<EmployeeId> assessor = gate.findAssessor(actor, actor.self());
        List<Objection> objections = objectionsTo(actor, draft);
        if (assessor.isEmpty() || !objections.isEmpty()) {
            return Outcome.refused(objections.stream().map(Objection::reason).toList());
        }
        return change(actor, "submit", id, stamp, SkpEntity.State.DRAFT, skp -> {
            skp.submit(assessor.get(), clock.instant());
            return SkpEntity::toSubmitted;
        });
    }

    @Override
    public Outcome<DraftSkp> giveBack(Actor actor, SkpId id, long stamp, String comment) {
        gate.requireAssessor(actor, ownerOf(actor, id));
        if (comment.isBlank()) {
            return Outcome.refused(reason("target.comment-needed"));
        }
        return change(actor, "give-back", id, stamp, SkpEntity.State.SUBMITTED, skp -> {
            skp.giveBack(comment.strip(), clock.instant());
            return SkpEntity::toDraft;
        });
    }

    @Override
    public Outcome<AgreedSkp> agree(Actor actor, SkpId id, long stamp) {
        gate.requireAssessor(actor, ownerOf(actor, id));
        return change(actor, "agree", id, stamp, SkpEntity.State.SUBMITTED, skp -> {
            skp.agree(actor.self(), clock.instant());
            return SkpEntity::toAgreed;
        });
    }

    @Override
    public Outcome<DraftSkp> revise(Actor actor, SkpId agreed, String why) {
        gate.requireOwner(actor, ownerOf(actor, agreed));
        if (why.isBlank()) {
            return Outcome.refused(reason("target.reason-needed"));
        }
        Optional<EmployeeId> assessor = gate.findAssessor(actor, actor.self());
        long id = ids.next();
        Instant now = clock.instant();
        return work.write(actor, deed("revise", new SkpId(id)), em -> {
            SkpEntity old = SkpStore.get(em, agreed);
            boolean newest = SkpStore.findNewest(em, old.employee(), old.year())
                    .filter(old::equals)
                    .isPresent();
            if (!newest || old.state() != SkpEntity.State.AGREED) {
                return Outcome.refused(reason("target.not-agreed"));
            }
            SkpEntity next = new SkpEntity(id, old.employee(), old.year(), old.edition() + 1, why.strip());
            next.write(old.toSkp().content(), assessor, now, ids);
            em.persist(next);
            em.flush();
            return Outcome.done(next.toDraft());
        });
    }

    @Override
    public List<Skp> listEditions(Actor actor, EmployeeId employee, int year) {
        gate.requireReader(actor, employee);
        return work.read(
                actor.tenant(),
                em -> SkpStore.listEditions(em, employee, year).stream()
                        .map(SkpEntity::toSkp)
                        .toList());
    }

    @Override
    public List<SkpChange> compare(Actor actor, SkpId older, SkpId newer) {
        Skp before = read(actor, older);
        Skp after = read(actor, newer);
        gate.requireReader(actor, before.head().employee());
        gate.requireReader(actor, after.head().employee());
        return PlanDifference.between(before.content(), after.content());
    }

    @Override
    public List<SuperiorResult> listSuperiorResults(Actor actor, int year) {
        gate.requireOwner(actor, actor.self());
        return gate.findAssessor(actor, actor.self()).stream()
                .flatMap(superior -> TeamReading.resultsOf(work, actor.tenant(), superior, year).stream())
                .toList();
    }

    @Override
    public List<TeamPlan> listTeamPlans(Actor actor, int year) {
        actor.require(Role.ASSESSOR);
        List<EmployeeId> team = organisation.listTeam(actor.tenant(), actor.self(), gate.today(actor)).stream()
                .map(Employee::id)
                .toList();
        return TeamReading.plansOf(work, actor.tenant(), team, year);
    }

    @Override
    public List<CatalogIndicator> listCatalog(Actor actor, int year) {
        actor.require(Role.STAFF);
        return city.catalog(actor, gate.today(actor));
    }

    private List<Objection> objectionsTo(Actor actor, DraftSkp draft) {
        List<Objection> objections = new ArrayList<>(PlanRules.objectionsTo(draft.content()));
        if (gate.findAssessor(actor, actor.self()).isEmpty()) {
            objections.add(new Objection(Spot.PLAN, reason("target.no-assessor")));
        }
        objections.addAll(city.objectionsTo(actor, draft, gate.today(actor)));
        return List.copyOf(objections);
    }

    private Skp read(Actor actor, SkpId id) {
        return work.read(actor.tenant(), em -> SkpStore.get(em, id).toSkp());
    }

    private EmployeeId ownerOf(Actor actor, SkpId id) {
        return work.read(actor.tenant(), em -> SkpStore.get(em, id).employee());
    }

    /** Change one edition, if it still stands where the actor saw it. */
    private <T> Outcome<T> change(
            Actor actor,
            String verb,
            SkpId id,
            long stamp,
            SkpEntity.State expected,
            Function<SkpEntity, Function<SkpEntity, T>> change) {
        return work.write(actor, deed(verb, id), em -> {
            SkpEntity skp = SkpStore.get(em, id);
            if (skp.state() != expected) {
                return Outcome.refused(
                        reason(expected == SkpEntity.State.DRAFT ? "target.not-a-draft" : "target.not-submitted"));
            }
            if (skp.version() != stamp) {
                return Outcome.conflict();
            }
            Function<SkpEntity, T> reader = change.apply(skp);
            em.lock(skp, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            em.flush();
            return Outcome.done(reader.apply(skp));
        });
    }

    private static Deed deed(String verb, SkpId id) {
        return Deed.of("target." + verb, "skp:" + id);
    }
}
