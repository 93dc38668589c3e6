package id.nusakinerja.simulation;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.FactProblem;
import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.decision.RowOutcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.simulation.Verdict.Ruling;
import id.nusakinerja.table.RowError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides by one policy, and by another one for the comparison. The command and the screen both ask it, so that they say
 * the same. Pure; several threads may ask at once. Keep it no longer than its rulebooks.
 */
public final class Comparer {

    private final Side side;
    private final Optional<Side> against;

    public Comparer(Rulebook rules, Optional<Rulebook> against) {
        this.side = new Side(rules);
        this.against = against.map(Side::new);
    }

    /**
     * Decide.
     *
     * @param flaws what is wrong with the cells as such; nobody decides on a row with flaws
     * @param known what a policy may look at when it advises on the ratings; empty when no advice is asked for
     */
    public Verdict decide(Subject subject, List<RowError> flaws, FactsReading reading, Optional<RatingFacts> known) {
        try {
            return ask(subject, flaws, reading, known);
        } catch (PolicyFault fault) {
            Reason why = fault.reason();
            List<RowError> problems = List.of(new RowError(subject.line(), "", why.code(), why.text()));
            return new Verdict(subject, problems, Optional.empty(), Optional.empty());
        }
    }

    private Verdict ask(Subject subject, List<RowError> flaws, FactsReading reading, Optional<RatingFacts> known) {
        RowOutcome outcome = side.engine().decide(reading);
        List<RowError> problems = new ArrayList<>(flaws);
        if (outcome instanceof RowOutcome.Undecided(List<FactProblem> found)) {
            found.stream()
                    .filter(problem -> flaws.stream().noneMatch(flaw -> covers(flaw, problem)))
                    .map(problem -> new RowError(
                            subject.line(),
                            problem.column(),
                            problem.code(),
                            problem.reason().text()))
                    .forEach(problems::add);
        }
        Optional<Ruling> ruling = problems.isEmpty() ? side.ruling(outcome, known) : Optional.empty();
        Optional<Ruling> other = flaws.isEmpty()
                ? against.flatMap(policy -> policy.ruling(policy.engine().decide(reading), known))
                : Optional.empty();
        return new Verdict(subject, problems, ruling, other);
    }

    /** A flaw of the whole row says all there is to say. */
    private static boolean covers(RowError flaw, FactProblem problem) {
        return flaw.column().isEmpty() || flaw.column().equals(problem.column());
    }

    private record Side(DecisionEngine engine, RatingPolicy adviser) {

        Side(Rulebook rules) {
            this(
                    new DecisionEngine(rules),
                    rules.find(RatingPolicy.class).map(InForce::rule).orElse(facts -> List.of()));
        }

        Optional<Ruling> ruling(RowOutcome outcome, Optional<RatingFacts> known) {
            return outcome instanceof RowOutcome.Decided(Decision decision)
                    ? Optional.of(new Ruling(
                            List.of(decision),
                            known.map(facts -> advised(decision.facts(), adviser.adviseOn(facts)))
                                    .orElse(decision.predicate())))
                    : Optional.empty();
        }

        private static Predicate advised(EvaluationFacts facts, List<RatingAdvice> advice) {
            return Predicate.of(
                    atMost(facts.results(), RatingAxis.RESULTS, advice),
                    atMost(facts.behaviour(), RatingAxis.BEHAVIOUR, advice));
        }

        private static Rating atMost(Rating given, RatingAxis axis, List<RatingAdvice> advice) {
            Rating lowest = given;
            for (RatingAdvice one : advice) {
                if (one.axis() == axis && one.isExceededBy(lowest)) {
                    lowest = one.highest();
                }
            }
            return lowest;
        }
    }
}
