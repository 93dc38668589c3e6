package id.nusakinerja.city.surakarta;

import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.DocumentedPolicy;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.Step;
import id.nusakinerja.reward.NationalRewardPolicy;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * The policy of Kota Surakarta: productivity is counted in effective minutes of work, and the voice of citizens advises the
 * rating of results. Follow-up is national. Numbers stand in {@code surakarta.properties}.
 */
@Component
@PolicyBundle(policy = "surakarta", areas = "33.72")
public final class SurakartaPolicy implements RewardPolicy, RatingPolicy, DocumentedPolicy {

    /**
     * Decimals of the division, rounded up. The error is far smaller than the distance between two amounts that whole
     * minutes can make, and an exact half rupiah stays a half.
     */
    private static final int EXACT_ENOUGH = 20;

    private final PolicyParameters numbers = PolicyParameters.beside(SurakartaPolicy.class, "surakarta.properties");
    private final RewardPolicy allowance = new NationalRewardPolicy(numbers);
    private final long fullMinutes = numbers.whole("menit.penuh");
    private final LegalBasis minutesBasis = numbers.basis("menit");
    private final BigDecimal lowSatisfaction =
            numbers.percent("kepuasan.rendah").value();
    private final Reason lowSatisfactionReason = new Reason(
            "surakarta.kepuasan", numbers.sentence("kepuasan.teks", lowSatisfaction), numbers.basis("kepuasan"));

    /** Minutes decide where they are given; a file without them may still give the productivity itself. */
    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        if (facts.minutes().isEmpty()) {
            return allowance.rewardFor(facts);
        }
        long minutes = facts.minutes().getAsLong();
        Percent productivity = new Percent(BigDecimal.valueOf(minutes)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(fullMinutes), EXACT_ENOUGH, RoundingMode.UP))
                .atMost(Percent.HUNDRED);
        Step step = new Step(
                "surakarta.menit",
                minutesBasis,
                minutes + " / " + fullMinutes + ", paling banyak 100 %",
                minutes + " menit",
                productivity.rounded(2) + " %");
        return allowance.rewardFor(facts.withProductivity(productivity)).map(reward -> reward.precededBy(step));
    }

    @Override
    public Optional<RewardTable> rewardTable() {
        return allowance.rewardTable().map(table -> table.with(new RewardTable.Minutes(fullMinutes, minutesBasis)));
    }

    /** While citizens are dissatisfied, results are not above expectation. */
    @Override
    public List<RatingAdvice> adviseOn(RatingFacts facts) {
        return facts.satisfaction()
                .filter(index -> index.compareTo(lowSatisfaction) < 0)
                .map(index -> List.of(new RatingAdvice(RatingAxis.RESULTS, Rating.SESUAI, lowSatisfactionReason)))
                .orElse(List.of());
    }

    @Override
    public PolicyParameters numbers() {
        return numbers;
    }
}
