package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.AssessmentSheet;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.target.TargetService;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps assessments in the database of the tenant; {@link RatingRules} says what they must hold. */
@Component
public final class DefaultAssessmentService implements AssessmentService {

    private final UnitOfWork work;
    private final Organisation organisation;
    private final TargetService targets;
    private final Adviser adviser;
    private final Spread spread;
    private final Gate gate;
    private final Pen pen;

    @Activate
    public DefaultAssessmentService(
            @Reference UnitOfWork work,
            @Reference Organisation organisation,
            @Reference TargetService targets,
            @Reference Adviser adviser,
            @Reference Spread spread,
            @Reference Clock clock,
            @Reference IdSource ids) {
        this.work = work;
        this.organisation = organisation;
        this.targets = targets;
        this.adviser = adviser;
        this.spread = spread;
        this.gate = new Gate(organisation);
        this.pen = new Pen(clock, ids);
    }

    @Override
    public AssessmentSheet getSheet(Actor actor, EmployeeId employee, Period period) {
        gate.requireAssessor(actor, employee, period);
        List<Reason> missing = missingPlan(actor, employee, period);
        Outcome<Advised> answer = adviser.adviseOn(actor, employee, period);
        Advised advised = spoken(answer);
        Map<Predicate, List<Reason>> departures = spread.departuresOf(actor, employee, period);
        return work.read(actor.tenant(), em -> {
            Optional<CyclePeriod> cycle = Assessments.findCycle(em, period).map(CyclePeriodEntity::toRecord);
            return new AssessmentSheet(
                    state(em, employee, period),
                    cycle,
                    both(both(missing, reasonsOf(answer)), closed(em, period)),
                    advised.advice(),
                    advised.unmet(),
                    departures);
        });
    }

    @Override
    public Optional<Assessment> findAssessment(Actor actor, EmployeeId employee, Period period) {
        gate.requireSight(actor, employee, period);
        Assessment found = work.read(actor.tenant(), em -> state(em, employee, period));
        boolean unknown = found instanceof Assessment.Awaited
                && organisation
                        .findEmployee(actor.tenant(), employee, period.to())
                        .isEmpty();
        return unknown ? Optional.empty() : gate.show(actor, found);
    }

    @Override
    public List<Assessment.Final> listOwn(Actor actor) {
        EmployeeId self = actor.self();
        return work.read(actor.tenant(), em -> finals(Assessments.listOf(em, self)));
    }

    @Override
    public List<Assessment> listTeam(Actor actor, Period period) {
        actor.require(Role.ASSESSOR);
        List<EmployeeId> team = organisation.listTeam(actor.tenant(), actor.self(), period.to()).stream()
                .map(Employee::id)
                .toList();
        Map<EmployeeId, Assessment> known = work.read(
                actor.tenant(),
                em -> Assessments.listOf(em, team, period).stream()
                        .map(Assessments::toRecord)
                        .collect(Collectors.toMap(Assessment::employee, Function.identity())));
        return team.stream()
                .map(employee -> known.getOrDefault(employee, new Assessment.Awaited(employee, period)))
                .toList();
    }

    @Override
    public List<Assessment.Final> listSet(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        return work.read(actor.tenant(), em -> finals(Assessments.listOf(em, period)));
    }

    @Override
    public Outcome<Assessment.Rated> saveDraft(Actor actor, Assessment seen, RatingDraft draft) {
        gate.requireAssessor(actor, seen.employee(), seen.period());
        Advised advised = spoken(adviser.adviseOn(actor, seen.employee(), seen.period()));
        List<Reason> objections = both(
                missingPlan(actor, seen.employee(), seen.period()),
                both(RatingRules.objectionsToSaving(draft), RatingRules.objectionsToUnseen(draft, advised.unmet())));
        return work.write(actor, deed("assessment.rate", seen, ""), em -> {
            List<Reason> all = both(objections, closed(em, seen.period()));
            if (!all.isEmpty()) {
                return Outcome.refused(all);
            }
            return pen.open(em, seen).map(row -> pen.write(em, row, actor, draft));
        });
    }

    @Override
    public Outcome<Assessment.Set> set(Actor actor, Assessment seen, RatingDraft draft) {
        gate.requireAssessor(actor, seen.employee(), seen.period());
        List<Reason> missing = missingPlan(actor, seen.employee(), seen.period());
        return switch (adviser.adviseOn(actor, seen.employee(), seen.period())) {
            case Outcome.Refused<Advised>(List<Reason> reasons) -> Outcome.refused(both(missing, reasons));
            case Outcome.Done<Advised>(Advised advised) -> {
                List<Reason> objections = both(
                        both(missing, advised.objections()),
                        both(
                                RatingRules.objectionsToSetting(draft, advised.advice()),
                                RatingRules.objectionsToSpread(
                                        draft, spread.departuresOf(actor, seen.employee(), seen.period()))));
                yield set(actor, seen, draft, new Verdict(objections, advised.policy()));
            }
        };
    }

    /** What is known before the transaction begins. */
    private record Verdict(List<Reason> objections, String policy) {}

    private Outcome<Assessment.Set> set(Actor actor, Assessment seen, RatingDraft draft, Verdict verdict) {
        return work.write(
                actor, deed("assessment.set", seen, draft.spreadReason().strip()), em -> {
                    List<Reason> all = both(verdict.objections(), closed(em, seen.period()));
                    if (!all.isEmpty()) {
                        return Outcome.refused(all);
                    }
                    return pen.open(em, seen).map(row -> pen.set(em, row, actor, draft, verdict.policy()));
                });
    }

    @Override
    public Outcome<Assessment.Acknowledged> acknowledge(Actor actor, Period period, String remark) {
        EmployeeId self = actor.self();
        Assessment own = new Assessment.Awaited(self, period);
        List<Reason> objections = RatingRules.objectionsToRemark(remark);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return work.write(
                actor,
                deed("assessment.acknowledge", own, ""),
                em -> pen.acknowledge(em, Assessments.find(em, self, period), actor, remark.strip()));
    }

    @Override
    public Outcome<Assessment.Set> correct(
            Actor actor, Assessment.Final seen, Judgement results, Judgement behaviour, String reason) {
        actor.require(Role.PERFORMANCE_MANAGER);
        if (actor.isSelf(seen.employee())) {
            throw new NotAllowedException("Nobody corrects the own result.");
        }
        List<Reason> objections = RatingRules.objectionsToCorrecting(seen.result(), results, behaviour, reason);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return work.write(
                actor,
                deed("assessment.correct", seen, reason.strip()),
                em -> pen.correct(em, seen, actor, new Pen.Correction(results, behaviour, reason.strip())));
    }

    @Override
    public List<AssessmentEvent> listHistory(Actor actor, EmployeeId employee, Period period) {
        gate.requireSight(actor, employee, period);
        return work.read(actor.tenant(), em -> Assessments.listEvents(em, employee, period));
    }

    private List<Reason> missingPlan(Actor actor, EmployeeId employee, Period period) {
        return targets.findAgreed(actor, employee, period.year()).isPresent()
                ? List.of()
                : List.of(Words.lawful("assessment.no-plan", Integer.toString(period.year())));
    }

    private static Advised spoken(Outcome<Advised> answer) {
        return answer instanceof Outcome.Done<Advised>(Advised advised) ? advised : Advised.SILENT;
    }

    private static List<Reason> reasonsOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }

    private static List<Reason> both(List<Reason> first, List<Reason> second) {
        List<Reason> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<Reason> closed(EntityManager em, Period period) {
        return Assessments.findCycle(em, period)
                .map(CyclePeriodEntity::toRecord)
                .map(CycleRules::objectionsToRating)
                .orElseGet(() -> List.of(Words.reason("assessment.no-cycle")));
    }

    private static Assessment state(EntityManager em, EmployeeId employee, Period period) {
        return Assessments.find(em, employee, period)
                .map(Assessments::toRecord)
                .orElseGet(() -> new Assessment.Awaited(employee, period));
    }

    private static List<Assessment.Final> finals(List<AssessmentEntity> rows) {
        return rows.stream()
                .map(Assessments::toRecord)
                .filter(Assessment.Final.class::isInstance)
                .map(Assessment.Final.class::cast)
                .toList();
    }

    private static Deed deed(String action, Assessment of, String detail) {
        return new Deed(
                action, "assessment:" + of.employee() + "/" + of.period().key(), detail);
    }
}
