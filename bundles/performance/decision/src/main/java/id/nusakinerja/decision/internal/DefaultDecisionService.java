package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.DecisionService;
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
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    public Optional<AllowanceFacts> findFacts(Actor actor, EmployeeId employee, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        return work.read(
                actor.tenant(), em -> ledger.findFacts(em, employee, period).map(AllowanceFactsEntity::toRecord));
    }

    @Override
    public List<AllowanceFacts> listFacts(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        return work.read(actor.tenant(), em -> ledger.listFacts(em, period));
    }

    @Override
    public Outcome<List<AllowanceFacts>> recordFacts(Actor actor, List<AllowanceFacts> facts) {
        actor.require(Role.PERFORMANCE_MANAGER);
        List<Period> periods =
                facts.stream().map(AllowanceFacts::period).distinct().toList();
        List<Reason> objections = new ArrayList<>();
        periods.forEach(period -> objections.addAll(locked(actor, period)));
        if (facts.stream().anyMatch(each -> each.source().length() > LONGEST_SOURCE)) {
            objections.add(Words.reason("decision.source-too-long", LONGEST_SOURCE));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        String subject = periods.stream().map(Period::key).collect(Collectors.joining(" "));
        Deed deed = new Deed("decision.record-facts", "period:" + subject, facts.size() + " rows");
        return work.write(actor, deed, em -> ledger.keep(em, facts));
    }

    @Override
    public Outcome<StoredDecision> decide(Actor actor, EmployeeId employee, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        Optional<SetAssessment> result = resultOf(actor, employee, period);
        Optional<AllowanceFacts> facts = findFacts(actor, employee, period);
        Optional<Basis> basis = result.flatMap(set -> facts.map(known -> Basis.of(set, known.version())));
        List<Reason> objections = new ArrayList<>();
        if (basis.filter(now -> isCorrected(actor, employee, period, now)).isEmpty()) {
            objections.addAll(locked(actor, period));
        }
        if (result.isEmpty()) {
            objections.add(Words.reason("decision.not-set"));
        }
        if (facts.isEmpty()) {
            objections.add(Words.reason("decision.no-facts"));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Optional<String> policy = cycle.findPeriod(actor, period).flatMap(CyclePeriod::policy);
        return switch (judge.decide(actor, result.orElseThrow(), facts.orElseThrow(), policy)) {
            case Outcome.Refused<StoredDecision>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<StoredDecision>(StoredDecision decision) -> keep(actor, decision, basis.orElseThrow());
        };
    }

    private Outcome<StoredDecision> keep(Actor actor, StoredDecision decision, Basis basis) {
        Deed deed = new Deed(
                "decision.decide",
                "decision:" + decision.employee() + "/" + decision.period().key(),
                decision.policy());
        return work.write(actor, deed, em -> {
            ledger.keep(em, decision, basis);
            return Outcome.done(decision);
        });
    }

    @Override
    public Optional<StoredDecision> findDecision(Actor actor, EmployeeId employee, Period period) {
        Optional<SetAssessment> result = resultOf(actor, employee, period);
        return result.flatMap(set -> work.read(
                actor.tenant(), em -> ledger.findDecision(em, employee, period).map(row -> record(em, row, set))));
    }

    @Override
    public List<StoredDecision> listOwn(Actor actor) {
        EmployeeId self = actor.self();
        List<SetAssessment> results = assessments.listOwn(actor).stream()
                .map(Assessment.Final::result)
                .toList();
        return work.read(
                actor.tenant(),
                em -> results.stream()
                        .flatMap(result -> ledger.findDecision(em, self, result.period()).stream()
                                .map(row -> record(em, row, result)))
                        .toList());
    }

    @Override
    public List<StoredDecision> listDecisions(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER);
        Map<EmployeeId, SetAssessment> results = assessments.listSet(actor, period).stream()
                .map(Assessment.Final::result)
                .collect(Collectors.toMap(SetAssessment::employee, Function.identity()));
        return work.read(actor.tenant(), em -> {
            Map<EmployeeId, Long> versions = ledger.listFacts(em, period).stream()
                    .collect(Collectors.toMap(AllowanceFacts::employee, AllowanceFacts::version));
            return ledger.listDecisions(em, period).stream()
                    .map(row -> row.toRecord(
                            outdated(row, results.get(row.employee()), versions.getOrDefault(row.employee(), 0L))))
                    .toList();
        });
    }

    @Override
    public Outcome<StoredDecision> verify(Actor actor, EmployeeId employee, Period period) {
        return findDecision(actor, employee, period)
                .map(judge::verify)
                .orElseGet(() -> Outcome.refused(Words.reason("decision.none")));
    }

    private Optional<SetAssessment> resultOf(Actor actor, EmployeeId employee, Period period) {
        return assessments
                .findAssessment(actor, employee, period)
                .filter(Assessment.Final.class::isInstance)
                .map(found -> ((Assessment.Final) found).result());
    }

    private StoredDecision record(EntityManager em, DecisionEntity row, SetAssessment result) {
        long factsVersion = ledger.findFacts(em, result.employee(), result.period())
                .map(AllowanceFactsEntity::version)
                .orElse(0L);
        return row.toRecord(outdated(row, result, factsVersion));
    }

    /** A result may be corrected after the lock; its decision follows, on the same facts. */
    private boolean isCorrected(Actor actor, EmployeeId employee, Period period, Basis now) {
        return work.read(
                        actor.tenant(),
                        em -> ledger.findDecision(em, employee, period).map(DecisionEntity::basis))
                .filter(then -> then.factsVersion() == now.factsVersion() && !then.equals(now))
                .isPresent();
    }

    private static boolean outdated(DecisionEntity row, @Nullable SetAssessment result, long factsVersion) {
        return result == null || !Objects.equals(row.basis(), Basis.of(result, factsVersion));
    }

    private List<Reason> locked(Actor actor, Period period) {
        return cycle.findPeriod(actor, period).filter(CyclePeriod::isLocked).isPresent()
                ? List.of(Words.reason("decision.locked"))
                : List.of();
    }
}
