package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.UnitCompletion;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.ReportingCalendar;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the stages of the periods in the database of the tenant; {@link CycleRules} says when one may move on. */
@Component
public final class DefaultCycleService implements CycleService {

    private final UnitOfWork work;
    private final ProgressService progress;
    private final Completion completion;
    private final Office office;
    private final IdSource ids;

    @Activate
    public DefaultCycleService(
            @Reference UnitOfWork work,
            @Reference ProgressService progress,
            @Reference Completion completion,
            @Reference Office office,
            @Reference IdSource ids) {
        this.work = work;
        this.progress = progress;
        this.completion = completion;
        this.office = office;
        this.ids = ids;
    }

    @Override
    public List<Integer> listYears(Actor actor) {
        return work.read(actor.tenant(), Assessments::listCycles).stream()
                .map(cycle -> cycle.period().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public List<CyclePeriod> listPeriods(Actor actor, int year) {
        return work.read(actor.tenant(), em -> periodsOf(em, year));
    }

    @Override
    public Optional<CyclePeriod> findPeriod(Actor actor, Period period) {
        return work.read(actor.tenant(), em -> Assessments.findCycle(em, period).map(CyclePeriodEntity::toRecord));
    }

    @Override
    public Optional<CyclePeriod> findCurrent(Actor actor) {
        return CycleRules.current(work.read(actor.tenant(), Assessments::listCycles));
    }

    @Override
    public Outcome<List<CyclePeriod>> openYear(Actor actor, int year) {
        actor.require(Role.PERFORMANCE_MANAGER);
        return switch (progress.calendarOf(actor, year)) {
            case Outcome.Refused<ReportingCalendar>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<ReportingCalendar>(ReportingCalendar calendar) ->
                open(actor, year, calendar.evaluation());
        };
    }

    private Outcome<List<CyclePeriod>> open(Actor actor, int year, List<Period> evaluation) {
        return work.write(actor, Deed.of("cycle.open", "year:" + year), em -> {
            for (Period period : evaluation) {
                if (Assessments.findCycle(em, period).isEmpty()) {
                    em.persist(new CyclePeriodEntity(ids.next(), period));
                }
            }
            em.flush();
            return Outcome.done(periodsOf(em, year));
        });
    }

    @Override
    public Outcome<CyclePeriod> advance(Actor actor, CyclePeriod seen, String reason) {
        actor.require(Role.PERFORMANCE_MANAGER);
        Completion.Total total = completion.totalOf(actor, seen.period());
        List<Reason> objections =
                CycleRules.objectionsToAdvancing(seen, office.today(actor), total.people(), total.set(), reason);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        CycleStage next = seen.stage().next().orElseThrow();
        Deed deed = new Deed("cycle.advance", "period:" + seen.period().key() + "/" + next, reason.strip());
        return office.rulingsOf(actor, seen.period())
                .flatMap(rulings -> work.write(actor, deed, em -> move(em, seen, next, rulings)));
    }

    /** What rules when the results are set stays with the period. */
    private static Outcome<CyclePeriod> move(
            EntityManager em, CyclePeriod seen, CycleStage next, List<ClosedPart> rulings) {
        Optional<CyclePeriodEntity> found = Assessments.findCycle(em, seen.period());
        if (found.isEmpty() || found.get().version() != seen.version()) {
            return Outcome.conflict();
        }
        found.get().moveTo(next);
        if (next == CycleStage.SET) {
            found.get().closeWith(rulings);
        }
        em.flush();
        return Outcome.done(found.get().toRecord());
    }

    @Override
    public List<UnitCompletion> completionOf(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.UNIT_HEAD);
        return completion.byUnit(actor, period);
    }

    private static List<CyclePeriod> periodsOf(EntityManager em, int year) {
        return Assessments.listCycles(em).stream()
                .filter(cycle -> cycle.period().year() == year)
                .toList();
    }
}
