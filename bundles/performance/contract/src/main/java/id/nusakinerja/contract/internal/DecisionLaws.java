package id.nusakinerja.contract.internal;

import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.Receipt.Value;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Step;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardQuestions;
import id.nusakinerja.sanction.FollowUp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The laws of decisions, tried on a fixed set of facts: what holds in every city whatever its numbers. */
public final class DecisionLaws {

    private static final int SAMPLES = 150;
    private static final String NO_SUCH_EVENT = "TIDAK_ADA_PERISTIWA_INI";
    private static final Receipt.Source SOURCE = new Receipt.Source("kontrak", "", "0".repeat(64));

    /** The refusals that error files and screens know a place for. */
    private static final Set<String> KNOWN_REFUSALS = Set.of(
            RewardPolicy.UNKNOWN_EVENT, RewardPolicy.NO_PRODUCTIVITY, CreditPolicy.UNKNOWN_LEVEL, CreditPolicy.MONTHS);

    private final Rulebook rules;
    private final DecisionEngine engine;
    private final Findings findings;
    private final List<String> events;

    private DecisionLaws(Rulebook rules, Findings findings) {
        this.rules = rules;
        this.engine = new DecisionEngine(rules);
        this.findings = findings;
        this.events = new RewardQuestions(rules).events();
    }

    public static void check(Rulebook rules, Findings findings) {
        new DecisionLaws(rules, findings).check();
    }

    private void check() {
        boolean decided = false;
        for (EvaluationFacts facts : SampleFacts.of(
                SAMPLES, events, rules.get(CreditPolicy.class).rule().creditTable())) {
            try {
                decided |= checkOne(facts);
            } catch (RuntimeException e) {
                // Foreign code failed: that is the finding, and one such case says enough.
                findings.add(
                        "contract.fault", e.getClass().getSimpleName(), named(facts), String.valueOf(e.getMessage()));
            }
        }
        if (!decided) {
            findings.once("contract.decides-nothing", rules.version().label());
        }
    }

    /** Try every law on one case; false when the policy refuses to decide it. */
    private boolean checkOne(EvaluationFacts facts) {
        checkUnknownEvent(facts);
        Outcome<Decision> outcome = engine.decide(facts);
        if (!(outcome instanceof Outcome.Done<Decision>(Decision decision))) {
            checkRefusal(outcome, facts);
            return false;
        }
        checkMoney(decision);
        checkTable(decision);
        checkWords(decision);
        checkSameAgain(decision);
        checkMoreEvents(decision);
        checkBetterPredicate(facts);
        return true;
    }

    private void checkMoney(Decision decision) {
        Reward reward = decision.reward();
        Rupiah full = decision.facts().pay().allowance();
        Rupiah components = reward.productivityPart().plus(reward.disciplinePart());
        // Each component is rounded by itself, so two halves may make one rupiah more.
        boolean sound = components.compareTo(full.plus(Rupiah.of(1))) <= 0
                && reward.deduction().compareTo(components) <= 0
                && reward.paid().plus(reward.deduction()).equals(components)
                && !reward.paid().isNegative()
                && !reward.deduction().isNegative();
        if (!sound) {
            findings.once("contract.money", named(decision.facts()));
        }
    }

    private void checkTable(Decision decision) {
        rules.get(RewardPolicy.class)
                .rule()
                .rewardTable()
                .filter(table -> !TableLaw.says(table, decision))
                .ifPresent(table -> findings.once("contract.table-differs", named(decision.facts())));
    }

    private void checkWords(Decision decision) {
        for (Step step : decision.steps()) {
            if (step.rule().isBlank() || step.basis().equals(LegalBasis.HOUSE_RULE)) {
                findings.add("contract.no-article", step.rule(), named(decision.facts()));
            }
        }
        for (FollowUp followUp : decision.followUps()) {
            DocumentLaws.checkReason(followUp.reason(), findings);
        }
    }

    private void checkSameAgain(Decision decision) {
        Decision again = new DecisionEngine(rules).decide(decision.facts()).getOrThrow();
        if (!json(decision).equals(json(again))) {
            findings.once("contract.not-the-same", named(decision.facts()));
        }
    }

    private void checkMoreEvents(Decision decision) {
        EvaluationFacts facts = decision.facts();
        for (String code : events) {
            engine.decide(withOneMore(facts, code))
                    .map(Decision::reward)
                    .map(Reward::paid)
                    .map(paid -> {
                        if (paid.compareTo(decision.reward().paid()) > 0) {
                            findings.add("contract.event-pays", code, named(facts));
                        }
                        return paid;
                    });
        }
    }

    /** Of all nine pairs of ratings, those with a better predicate pay at least what each worse one pays. */
    private void checkBetterPredicate(EvaluationFacts facts) {
        List<Decision> all = new ArrayList<>(9);
        for (Rating results : Rating.values()) {
            for (Rating behaviour : Rating.values()) {
                if (engine.decide(rated(facts, results, behaviour)) instanceof Outcome.Done<Decision>(Decision one)) {
                    all.add(one);
                }
            }
        }
        all.sort(Comparator.comparing(Decision::predicate));
        Optional<Predicate> worse = Optional.empty();
        Rupiah most = Rupiah.ZERO;
        for (Decision one : all) {
            boolean better =
                    worse.filter(known -> known.compareTo(one.predicate()) < 0).isPresent();
            if (better && one.reward().paid().compareTo(most) < 0) {
                findings.add("contract.better-pays-less", one.predicate(), named(one.facts()));
            }
            most = most.compareTo(one.reward().paid()) < 0 ? one.reward().paid() : most;
            worse = Optional.of(one.predicate());
        }
    }

    private void checkUnknownEvent(EvaluationFacts facts) {
        boolean refused = engine.decide(withOneMore(facts, NO_SUCH_EVENT))
                        instanceof Outcome.Refused<Decision>(List<Reason> reasons)
                && reasons.stream().anyMatch(reason -> reason.code().equals(RewardPolicy.UNKNOWN_EVENT));
        if (!refused) {
            findings.once("contract.unknown-event", NO_SUCH_EVENT);
        }
    }

    private void checkRefusal(Outcome<Decision> outcome, EvaluationFacts facts) {
        if (outcome instanceof Outcome.Refused<Decision>(List<Reason> reasons)) {
            for (Reason reason : reasons) {
                DocumentLaws.checkReason(reason, findings);
                if (!KNOWN_REFUSALS.contains(reason.code())) {
                    findings.add("contract.unknown-refusal", reason.code(), named(facts));
                }
            }
        }
    }

    private static EvaluationFacts rated(EvaluationFacts facts, Rating results, Rating behaviour) {
        return new EvaluationFacts(
                facts.holder(), results, behaviour, facts.months(), facts.pay(), facts.events(), facts.history());
    }

    private static EvaluationFacts withOneMore(EvaluationFacts facts, String code) {
        List<DisciplineEvent> events = new ArrayList<>(facts.events());
        int before = 0;
        for (DisciplineEvent event : facts.events()) {
            if (event.code().equals(code)) {
                events.remove(event);
                before = event.count();
            }
        }
        events.add(new DisciplineEvent(code, before + 1));
        return new EvaluationFacts(
                facts.holder(),
                facts.results(),
                facts.behaviour(),
                facts.months(),
                facts.pay(),
                events,
                facts.history());
    }

    private static String json(Decision decision) {
        return ReceiptDocument.of(decision.receipt(SOURCE)).toJson();
    }

    /** The facts as a clerk would write them, so that anybody can try the case again. */
    private static String named(EvaluationFacts facts) {
        return FactColumns.valuesOf(facts).stream()
                .filter(value -> !value.value().isEmpty() && !value.name().equals(FactColumns.NIP))
                .map(DecisionLaws::pair)
                .collect(Collectors.joining(", "));
    }

    private static String pair(Value value) {
        return value.name() + " " + value.value();
    }
}
