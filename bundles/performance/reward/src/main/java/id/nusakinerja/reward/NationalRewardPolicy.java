package id.nusakinerja.reward;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PolicyDataException;
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
    private static final String PRODUCTIVITY_SHARE = "tpp.porsi.produktivitas";
    private static final String DISCIPLINE_SHARE = "tpp.porsi.disiplin";

    private final EventTable events;
    private final RewardTable table;

    public NationalRewardPolicy(PolicyParameters numbers) {
        this.events = new EventTable(numbers);
        this.table = new RewardTable(
                numbers.percent(PRODUCTIVITY_SHARE),
                numbers.percent(DISCIPLINE_SHARE),
                numbers.basis("tpp.porsi"),
                numbers.basis("tpp"),
                Optional.empty(),
                events.all(),
                awards(numbers));
        Percent both = table.productivityShare().plus(table.disciplineShare());
        if (!both.equals(Percent.HUNDRED)) {
            throw new PolicyDataException(
                    MESSAGES.text("reward.data-shares", PRODUCTIVITY_SHARE, DISCIPLINE_SHARE, both.value()));
        }
    }

    @Override
    public Optional<RewardTable> rewardTable() {
        return Optional.of(table);
    }

    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        Deductions deductions = new Deductions();
        List<Reason> objections = new ArrayList<>(0);
        for (DisciplineEvent event : facts.events()) {
            events.find(event.code(), facts.status(), facts.post())
                    .ifPresentOrElse(
                            rule -> deductions.add(event, rule),
                            () -> objections.add(
                                    MESSAGES.reason(UNKNOWN_EVENT, table.basis(), event.code(), events.codes())));
        }
        Optional<Percent> productivity = facts.productivity();
        if (productivity.isEmpty()) {
            objections.add(MESSAGES.reason(NO_PRODUCTIVITY, table.basis()));
        }
        return objections.isEmpty()
                ? Outcome.done(reward(facts, productivity.orElseThrow(), deductions))
                : Outcome.refused(objections);
    }

    private Reward reward(RewardFacts facts, Percent productivity, Deductions deductions) {
        Rupiah full = facts.allowance();
        Percent counted = productivity.atMost(Percent.HUNDRED);
        Rupiah productivityPart = full.share(table.productivityShare().of(counted));
        Rupiah disciplinePart = full.share(table.disciplineShare());
        List<Step> steps = new ArrayList<>(6);
        if (!counted.equals(productivity)) {
            steps.add(new Step("tpp.produktivitas-batas", table.basis(), "", productivity + " %", counted + " %"));
        }
        steps.add(new Step(
                "tpp.produktivitas",
                table.shareBasis(),
                full + " × " + table.productivityShare() + " % × " + counted + " %",
                full.toString(),
                productivityPart.toString()));
        steps.add(new Step(
                "tpp.disiplin",
                table.shareBasis(),
                full + " × " + table.disciplineShare() + " %",
                full.toString(),
                disciplinePart.toString()));
        Rupiah deduction = deductions.total(full, productivityPart, disciplinePart, table.basis());
        steps.addAll(deductions.steps());
        return new Reward(productivityPart, disciplinePart, deduction, awardsFor(facts, deductions, steps), steps);
    }

    private List<Award> awardsFor(RewardFacts facts, Deductions deductions, List<Step> steps) {
        List<Award> proposed = table.awards().getOrDefault(facts.predicate(), List.of());
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

    private static Map<Predicate, List<Award>> awards(PolicyParameters numbers) {
        Map<Predicate, List<Award>> awards = new EnumMap<>(Predicate.class);
        for (Predicate predicate : numbers.choicesBelow(Predicate.class, "penghargaan")) {
            String key = "penghargaan." + predicate.name();
            LegalBasis awardBasis = numbers.basis(key);
            awards.put(
                    predicate,
                    numbers.choices(AwardCode.class, key).stream()
                            .map(code -> new Award(code, awardBasis))
                            .toList());
        }
        return awards;
    }
}
