package id.nusakinerja.reward;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The usual way of an allowance, with the numbers of whoever uses it:
 * {@code share × TPP × productivity (at most 100 %) + share × TPP − deductions}, each part rounded half-up to whole rupiah by
 * itself. The predicate changes no amount; it decides who is a candidate for an award, if no penalty ran.
 *
 * <p>Keys: {@code tpp.porsi.produktivitas}, {@code tpp.porsi.disiplin} (together 100), {@code peristiwa.*},
 * {@code penghargaan.<PREDICATE>}. A city creates it with its own file, or leaves money to the national policy.
 */
public final class NationalRewardPolicy implements RewardPolicy {

    private static final Messages MESSAGES = Messages.beside(NationalRewardPolicy.class);

    private final Percent productivityShare;
    private final Percent disciplineShare;
    private final LegalBasis shareBasis;
    private final LegalBasis basis;
    private final EventTable events;
    private final Map<Predicate, List<Award>> awards = new EnumMap<>(Predicate.class);

    public NationalRewardPolicy(PolicyParameters numbers) {
        this.productivityShare = numbers.percent("tpp.porsi.produktivitas");
        this.disciplineShare = numbers.percent("tpp.porsi.disiplin");
        this.shareBasis = numbers.basis("tpp.porsi");
        this.basis = numbers.basis("tpp");
        this.events = new EventTable(numbers);
        for (String predicate : numbers.below("penghargaan")) {
            String key = "penghargaan." + predicate;
            LegalBasis awardBasis = numbers.basis(key);
            awards.put(
                    Predicate.valueOf(predicate),
                    numbers.words(key).stream()
                            .map(code -> new Award(AwardCode.valueOf(code), awardBasis))
                            .toList());
        }
        if (!productivityShare.plus(disciplineShare).equals(Percent.HUNDRED)) {
            throw new IllegalStateException("The shares (" + productivityShare + ") and (" + disciplineShare
                    + ") of the allowance do not make 100 %.");
        }
    }

    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        Deductions deductions = new Deductions();
        List<Reason> objections = new ArrayList<>(0);
        for (DisciplineEvent event : facts.events()) {
            events.find(event.code(), facts.status(), facts.post())
                    .ifPresentOrElse(
                            rule -> deductions.add(event, rule),
                            () -> objections.add(MESSAGES.reason(
                                    UNKNOWN_EVENT, basis, event.code(), String.join(", ", events.codes()))));
        }
        Optional<Percent> productivity = facts.productivity();
        if (productivity.isEmpty()) {
            objections.add(MESSAGES.reason(NO_PRODUCTIVITY, basis));
        }
        return objections.isEmpty()
                ? Outcome.done(reward(facts, productivity.orElseThrow(), deductions))
                : Outcome.refused(objections);
    }

    private Reward reward(RewardFacts facts, Percent productivity, Deductions deductions) {
        Rupiah full = facts.allowance();
        Percent counted = productivity.atMost(Percent.HUNDRED);
        Rupiah productivityPart = full.share(productivityShare.of(counted));
        Rupiah disciplinePart = full.share(disciplineShare);
        List<Step> steps = new ArrayList<>(6);
        if (!counted.equals(productivity)) {
            steps.add(new Step("tpp.produktivitas-batas", basis, "", productivity + " %", counted + " %"));
        }
        steps.add(new Step(
                "tpp.produktivitas",
                shareBasis,
                full + " × " + productivityShare + " % × " + counted + " %",
                full.toString(),
                productivityPart.toString()));
        steps.add(new Step(
                "tpp.disiplin",
                shareBasis,
                full + " × " + disciplineShare + " %",
                full.toString(),
                disciplinePart.toString()));
        Rupiah deduction = deductions.total(full, productivityPart, disciplinePart, basis);
        steps.addAll(deductions.steps());
        return new Reward(productivityPart, disciplinePart, deduction, awardsFor(facts, deductions, steps), steps);
    }

    private List<Award> awardsFor(RewardFacts facts, Deductions deductions, List<Step> steps) {
        List<Award> proposed = awards.getOrDefault(facts.predicate(), List.of());
        boolean withheld = deductions.hasPenalty();
        for (Award award : proposed) {
            steps.add(new Step(
                    withheld ? "penghargaan.tertahan" : "penghargaan",
                    award.basis(),
                    award.code().name(),
                    facts.predicate().name(),
                    withheld ? "" : award.code().name()));
        }
        return withheld ? List.of() : proposed;
    }
}
