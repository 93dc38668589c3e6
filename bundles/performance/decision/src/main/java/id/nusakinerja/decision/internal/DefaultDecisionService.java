package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.decision.Recomputation;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.RuledStretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps facts and decisions in the database of the tenant; {@link Judge} applies the rules. */
@Component
public final class DefaultDecisionService implements DecisionService {

    private static final int LONGEST_SOURCE = 300;

    private final UnitOfWork work;
    private final AssessmentService assessments;
    private final CycleService cycle;
    private final Judge judge;
    private final Ledger ledger;

    @Activate
    public DefaultDecisionService(
            @Reference UnitOfWork work,
            @Reference AssessmentService assessments,
            @Reference CycleService cycle,
            @Reference Judge judge,
            @Reference IdSource ids) {
        this.work = work;
        this.assessments = assessments;
        this.cycle = cycle;
        this.judge = judge;
        this.ledger = new Ledger(ids);
    }

    @Override
    public List<PeriodPart> listParts(Actor actor, Period period) {
        return judge.listParts(actor, period, cycle.findPeriod(actor, period));
    }

    @Override
    public List<AllowanceFacts> listFacts(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        List<PeriodPart> parts = listParts(actor, period);
        return work.read(actor.tenant(), em -> ledger.listFacts(em, period)).stream()
                .filter(facts -> parts.contains(facts.part()))
                .toList();
    }

    @Override
    public Outcome<List<AllowanceFacts>> recordFacts(Actor actor, List<AllowanceFacts> facts) {
        actor.require(Role.PERFORMANCE_MANAGER);
        Map<Period, Set<PeriodPart>> spokenOf = facts.stream()
                .collect(Collectors.groupingBy(
                        AllowanceFacts::period,
                        TreeMap::new,
                        Collectors.mapping(AllowanceFacts::part, Collectors.toSet())));
        List<Reason> objections = new ArrayList<>();
        spokenOf.forEach((period, parts) -> {
            objections.addAll(locked(cycle.findPeriod(actor, period)));
            List<PeriodPart> known = listParts(actor, period);
            if (!known.containsAll(parts)) {
                objections.add(Words.otherParts(known));
            }
        });
        if (facts.stream().anyMatch(each -> each.source().length() > LONGEST_SOURCE)) {
            objections.add(Words.reason("decision.source-too-long", LONGEST_SOURCE));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        String subject = spokenOf.keySet().stream().map(Period::key).collect(Collectors.joining(" "));
        Deed deed = new Deed("decision.record-facts", "period:" + subject, facts.size() + " rows");
        return work.write(actor, deed, em -> ledger.keep(em, facts));
    }

    @Override
    public Outcome<PeriodDecision> decide(Actor actor, EmployeeId employee, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        Optional<CyclePeriod> stage = cycle.findPeriod(actor, period);
        Optional<SetAssessment> result = resultOf(actor, employee, period);
        Map<PeriodPart, AllowanceFacts> facts =
                byPart(work.read(actor.tenant(), em -> ledger.listFacts(em, employee, period)));
        List<Reason> objections = new ArrayList<>();
        if (result.filter(set -> isCorrected(actor, set, facts)).isEmpty()) {
            objections.addAll(locked(stage));
        }
        if (result.isEmpty()) {
            objections.add(Words.reason("decision.not-set"));
        }
        judge.listParts(actor, period, stage).stream()
                .filter(part -> !facts.containsKey(part))
                .map(Words::noFacts)
                .forEach(objections::add);
        return objections.isEmpty()
                ? judge.rulesFor(actor, period, stage)
                        .flatMap(rules -> decide(actor, rules, result.orElseThrow(), facts))
                : Outcome.refused(objections);
    }

    private Outcome<PeriodDecision> decide(
            Actor actor, List<RuledStretch> rules, SetAssessment result, Map<PeriodPart, AllowanceFacts> facts) {
        List<StoredDecision> decided = new ArrayList<>();
        List<Reason> objections = new ArrayList<>();
        Map<PeriodPart, Basis> bases = new TreeMap<>();
        for (RuledStretch stretch : rules) {
            AllowanceFacts known = Objects.requireNonNull(facts.get(stretch.part()));
            bases.put(stretch.part(), Basis.of(result, known.version()));
            switch (judge.decide(actor, stretch.rules(), result, known)) {
                case Outcome.Refused<StoredDecision>(List<Reason> reasons) -> objections.addAll(reasons);
                case Outcome.Done<StoredDecision>(StoredDecision decision) -> decided.add(decision);
            }
        }
        return objections.isEmpty()
                ? keep(actor, new PeriodDecision(decided, false), bases)
                : Outcome.refused(objections.stream().distinct().toList());
    }

    private Outcome<PeriodDecision> keep(Actor actor, PeriodDecision decision, Map<PeriodPart, Basis> bases) {
        String subject = decision.employee() + "/" + decision.period().key();
        Deed deed = new Deed("decision.decide", "decision:" + subject, decision.policy());
        return work.write(actor, deed, em -> {
            ledger.keep(em, decision, bases);
            return Outcome.done(decision);
        });
    }

    @Override
    public Optional<PeriodDecision> findDecision(Actor actor, EmployeeId employee, Period period) {
        return resultOf(actor, employee, period).flatMap(result -> findDecision(actor, result));
    }

    private Optional<PeriodDecision> findDecision(Actor actor, SetAssessment result) {
        List<PeriodPart> parts = listParts(actor, result.period());
        return work.read(actor.tenant(), em -> {
            List<DecisionEntity> rows = ledger.listDecisions(em, result.employee(), result.period());
            List<AllowanceFacts> facts = ledger.listFacts(em, result.employee(), result.period());
            return Optional.of(rows)
                    .filter(found -> !found.isEmpty())
                    .map(new Standing(parts, Optional.of(result), byPart(facts))::show);
        });
    }

    @Override
    public List<PeriodDecision> listOwn(Actor actor) {
        return assessments.listOwn(actor).stream()
                .flatMap(found -> findDecision(actor, found.result()).stream())
                .toList();
    }

    @Override
    public List<PeriodDecision> listDecisions(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        List<PeriodPart> parts = listParts(actor, period);
        Map<EmployeeId, SetAssessment> results = resultsOf(actor, period);
        return work.read(actor.tenant(), em -> {
            Map<EmployeeId, List<AllowanceFacts>> facts =
                    ledger.listFacts(em, period).stream().collect(Collectors.groupingBy(AllowanceFacts::employee));
            Map<EmployeeId, List<DecisionEntity>> rows = ledger.listDecisions(em, period).stream()
                    .collect(Collectors.groupingBy(DecisionEntity::employee, TreeMap::new, Collectors.toList()));
            return rows.entrySet().stream()
                    .map(each -> new Standing(
                                    parts,
                                    Optional.ofNullable(results.get(each.getKey())),
                                    byPart(facts.getOrDefault(each.getKey(), List.of())))
                            .show(each.getValue()))
                    .toList();
        });
    }

    @Override
    public Outcome<PeriodDecision> verify(Actor actor, EmployeeId employee, Period period) {
        return findDecision(actor, employee, period)
                .map(judge::verify)
                .orElseGet(() -> Outcome.refused(Words.reason("decision.none")));
    }

    @Override
    public Outcome<Recomputation> recompute(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        List<ClosedPart> closed =
                cycle.findPeriod(actor, period).map(CyclePeriod::closedBy).orElse(List.of());
        if (closed.isEmpty()) {
            return Outcome.refused(Words.reason("recompute.open"));
        }
        Recomputer.Known known = work.read(
                actor.tenant(),
                em -> new Recomputer.Known(
                        ledger.listFacts(em, period),
                        ledger.listDecisions(em, period).stream()
                                .map(row -> row.toRecord(false))
                                .toList()));
        Recomputer recomputer = new Recomputer(judge, actor, closed);
        return Outcome.done(recomputer.recompute(period, resultsOf(actor, period), known));
    }

    private Map<EmployeeId, SetAssessment> resultsOf(Actor actor, Period period) {
        return assessments.listSet(actor, period).stream()
                .map(Assessment.Final::result)
                .collect(Collectors.toMap(SetAssessment::employee, Function.identity()));
    }

    private Optional<SetAssessment> resultOf(Actor actor, EmployeeId employee, Period period) {
        return assessments
                .findAssessment(actor, employee, period)
                .filter(Assessment.Final.class::isInstance)
                .map(found -> ((Assessment.Final) found).result());
    }

    /** A result may be corrected after the lock; its decision follows, on the same facts. */
    private boolean isCorrected(Actor actor, SetAssessment result, Map<PeriodPart, AllowanceFacts> facts) {
        List<DecisionEntity> rows =
                work.read(actor.tenant(), em -> ledger.listDecisions(em, result.employee(), result.period()));
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> {
                    AllowanceFacts known = facts.get(row.part());
                    return known != null
                            && row.basis().factsVersion() == known.version()
                            && !row.basis().equals(Basis.of(result, known.version()));
                });
    }

    private static Map<PeriodPart, AllowanceFacts> byPart(List<AllowanceFacts> facts) {
        return facts.stream().collect(Collectors.toMap(AllowanceFacts::part, Function.identity()));
    }

    private static List<Reason> locked(Optional<CyclePeriod> stage) {
        return stage.filter(CyclePeriod::isLocked).isPresent() ? List.of(Words.reason("decision.locked")) : List.of();
    }
}
