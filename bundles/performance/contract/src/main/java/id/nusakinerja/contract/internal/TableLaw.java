package id.nusakinerja.contract.internal;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.reward.EventCost;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Computes an allowance a second time, from the table that the policy shows to people: both must say the same. */
final class TableLaw {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RewardTable table;
    private final EvaluationFacts facts;

    private TableLaw(RewardTable table, EvaluationFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    /** Does the table say what was decided? */
    static boolean says(RewardTable table, Decision decision) {
        return new TableLaw(table, decision.facts()).says(decision);
    }

    private boolean says(Decision decision) {
        Reward reward = decision.reward();
        Rupiah full = facts.pay().allowance();
        Rupiah productivityPart = productivityPart(full);
        Rupiah disciplinePart = full.share(table.disciplineShare());
        Rupiah fromDiscipline =
                disciplinePart.share(sum(EventCost.Base.DISIPLIN)).atMost(disciplinePart);
        Rupiah deduction =
                fromDiscipline.plus(full.share(sum(EventCost.Base.TPP))).atMost(productivityPart.plus(disciplinePart));
        boolean penalty = costs().stream().anyMatch(EventCost::penalty);
        return reward.productivityPart().equals(productivityPart)
                && reward.disciplinePart().equals(disciplinePart)
                && reward.deduction().equals(deduction)
                && reward.awards()
                        .equals(penalty ? List.of() : table.awards().getOrDefault(decision.predicate(), List.of()));
    }

    /** Divided last, so that nothing is lost on the way. */
    private Rupiah productivityPart(Rupiah full) {
        BigDecimal part = facts.pay().productivity().map(Percent::value).orElse(BigDecimal.ZERO);
        BigDecimal whole = HUNDRED;
        if (table.minutes().isPresent() && facts.pay().minutes().isPresent()) {
            part = BigDecimal.valueOf(facts.pay().minutes().getAsLong());
            whole = BigDecimal.valueOf(table.minutes().get().full());
        }
        return Rupiah.of(BigDecimal.valueOf(full.amount())
                .multiply(table.productivityShare().value())
                .multiply(part.min(whole))
                .divide(HUNDRED.multiply(whole), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private Percent sum(EventCost.Base base) {
        Percent sum = Percent.ZERO;
        for (DisciplineEvent event : facts.events()) {
            for (EventCost cost : costsOf(event.code())) {
                sum = cost.base() == base ? sum.plus(cost.percent().times(event.count())) : sum;
            }
        }
        return sum;
    }

    private List<EventCost> costs() {
        return facts.events().stream()
                .flatMap(event -> costsOf(event.code()).stream())
                .toList();
    }

    /** Of the lines of an event the first that fits; none for an event the table does not have. */
    private List<EventCost> costsOf(String code) {
        return table.events().stream()
                .filter(cost -> cost.code().equals(code))
                .filter(cost -> cost.group()
                        .includes(facts.holder().status(), facts.holder().post()))
                .limit(1)
                .toList();
    }
}
