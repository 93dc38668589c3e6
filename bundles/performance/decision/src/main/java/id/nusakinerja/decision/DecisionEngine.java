package id.nusakinerja.decision;

import id.nusakinerja.assessment.CreditFacts;
import id.nusakinerja.assessment.CreditPoints;
import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Step;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.sanction.SanctionFacts;
import id.nusakinerja.sanction.SanctionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies the rules of a policy to facts, in one fixed order: predicate, credit points, reward, follow-up. Pure and free of
 * state: the same facts and the same policy version always give the same decision. Keep it no longer than its rulebook.
 */
public final class DecisionEngine {

    /** Rises with every change that could alter a receipt; a receipt names the one it was made with. */
    public static final String VERSION = "1";

    private static final LegalBasis MATRIX = new LegalBasis("PermenPANRB 6/2022", "Lampiran");

    /** Which fact an objection of a policy is about. */
    private static final Map<String, String> COLUMNS = Map.of(
            RewardPolicy.UNKNOWN_EVENT, FactColumns.EVENTS,
            RewardPolicy.NO_PRODUCTIVITY, FactColumns.PRODUCTIVITY,
            CreditPolicy.UNKNOWN_LEVEL, FactColumns.LEVEL,
            CreditPolicy.MONTHS, FactColumns.MONTHS);

    private final InForce<RewardPolicy> reward;
    private final InForce<CreditPolicy> credit;
    private final List<InForce<SanctionPolicy>> sanctions;
    private final List<PolicyVersion> policies;

    public DecisionEngine(Rulebook rules) {
        this.reward = rules.get(RewardPolicy.class);
        this.credit = rules.get(CreditPolicy.class);
        this.sanctions = rules.listBoth(SanctionPolicy.class);
        boolean same = rules.own().version().equals(rules.national().version());
        this.policies = same
                ? List.of(rules.version())
                : List.of(rules.version(), rules.national().version());
    }

    /** Decide one row; when it cannot be, everything that stands in the way is named at once. */
    public RowOutcome decide(FactsReading reading) {
        Outcome<Decision> outcome = decide(reading.facts());
        List<FactProblem> problems = new ArrayList<>(reading.problems());
        if (outcome instanceof Outcome.Refused<Decision>(List<Reason> reasons)) {
            reasons.stream()
                    .map(reason -> new FactProblem(COLUMNS.getOrDefault(reason.code(), ""), reason))
                    .filter(problem -> reading.problems().stream()
                            .noneMatch(known -> known.column().equals(problem.column())))
                    .forEach(problems::add);
        }
        return problems.isEmpty() ? new RowOutcome.Decided(outcome.getOrThrow()) : new RowOutcome.Undecided(problems);
    }

    /** Decide; refused with every reason at once, none of them about the ratings, and when a rule fails. */
    public Outcome<Decision> decide(EvaluationFacts facts) {
        return PolicyFault.refusing(() -> askAll(facts));
    }

    private Outcome<Decision> askAll(EvaluationFacts facts) {
        Predicate predicate = facts.predicate();
        Optional<Outcome<CreditPoints>> points = creditOf(facts, predicate);
        Outcome<Reward> granted = reward.rule().rewardFor(rewardFacts(facts, predicate));
        List<Reason> objections = new ArrayList<>(0);
        points.ifPresent(outcome -> addReasons(outcome, objections));
        addReasons(granted, objections);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        List<FollowUp> followUps = followUps(facts, predicate);
        Optional<CreditPoints> credited = points.map(Outcome::getOrThrow);
        List<Step> steps = steps(facts, credited, granted.getOrThrow(), followUps);
        return Outcome.done(new Decision(facts, predicate, credited, granted.getOrThrow(), followUps, steps, policies));
    }

    private Optional<Outcome<CreditPoints>> creditOf(EvaluationFacts facts, Predicate predicate) {
        return facts.holder().post() == PostKind.FUNGSIONAL
                ? Optional.of(
                        credit.rule().pointsFor(new CreditFacts(facts.holder().level(), predicate, facts.months())))
                : Optional.empty();
    }

    private static RewardFacts rewardFacts(EvaluationFacts facts, Predicate predicate) {
        return new RewardFacts(
                predicate,
                facts.holder().status(),
                facts.holder().post(),
                facts.pay().allowance(),
                facts.pay().productivity(),
                facts.pay().minutes(),
                facts.events());
    }

    private List<FollowUp> followUps(EvaluationFacts facts, Predicate predicate) {
        SanctionFacts sanctionFacts = new SanctionFacts(
                predicate,
                facts.holder().status(),
                facts.holder().post(),
                facts.events(),
                facts.history().absentDays(),
                facts.history().absentInARow(),
                facts.history().guidance());
        List<FollowUp> followUps = new ArrayList<>(2);
        for (InForce<SanctionPolicy> sanction : sanctions) {
            followUps.addAll(sanction.rule().followUpsFor(sanctionFacts));
        }
        return followUps;
    }

    private static List<Step> steps(
            EvaluationFacts facts, Optional<CreditPoints> points, Reward granted, List<FollowUp> followUps) {
        String predicate = facts.predicate().name();
        List<Step> steps = new ArrayList<>(10);
        steps.add(new Step("predikat", MATRIX, facts.results() + " × " + facts.behaviour(), "", predicate));
        points.ifPresent(credited -> steps.add(new Step(
                "angka-kredit",
                credited.basis(),
                credited.formula(),
                predicate,
                credited.value().toPlainString())));
        steps.addAll(granted.steps());
        for (FollowUp followUp : followUps) {
            steps.add(new Step(
                    "tindak-lanjut",
                    followUp.reason().basis(),
                    followUp.reason().code(),
                    predicate,
                    followUp.code().name()));
        }
        return steps;
    }

    private static void addReasons(Outcome<?> outcome, List<Reason> objections) {
        if (outcome instanceof Outcome.Refused<?>(List<Reason> reasons)) {
            objections.addAll(reasons);
        }
    }
}
