package id.nusakinerja.city.national;

import id.nusakinerja.assessment.CreditFacts;
import id.nusakinerja.assessment.CreditPoints;
import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.NationalCreditPolicy;
import id.nusakinerja.assessment.NationalRatingPolicy;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.progress.NationalProgressPolicy;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.reward.NationalRewardPolicy;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.sanction.NationalSanctionPolicy;
import id.nusakinerja.sanction.SanctionFacts;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.ListedIndicators;
import id.nusakinerja.target.TargetPolicy;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/**
 * The national policy: every rule there is, so that a city needs to bring only what it changes. All numbers and articles stand
 * in {@code national.properties}.
 */
@Component
@PolicyBundle(policy = PolicyBundle.NATIONAL, areas = PolicyBundle.EVERYWHERE)
public final class NationalPolicy
        implements RewardPolicy,
                SanctionPolicy,
                CreditPolicy,
                RatingPolicy,
                DistributionPolicy,
                ProgressPolicy,
                TargetPolicy,
                IndicatorCatalog {

    private final PolicyParameters numbers = PolicyParameters.beside(NationalPolicy.class, "national.properties");
    private final RewardPolicy reward = new NationalRewardPolicy(numbers);
    private final SanctionPolicy sanction = new NationalSanctionPolicy(numbers);
    private final CreditPolicy credit = new NationalCreditPolicy(numbers);
    private final RatingPolicy rating = new NationalRatingPolicy();
    private final DistributionPolicy distribution = new DistributionGuide(numbers);
    private final ProgressPolicy progress = new NationalProgressPolicy(numbers);
    private final IndicatorCatalog catalog = new ListedIndicators(numbers);

    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        return reward.rewardFor(facts);
    }

    @Override
    public List<FollowUp> followUpsFor(SanctionFacts facts) {
        return sanction.followUpsFor(facts);
    }

    @Override
    public Outcome<CreditPoints> pointsFor(CreditFacts facts) {
        return credit.pointsFor(facts);
    }

    @Override
    public List<RatingAdvice> adviseOn(RatingFacts facts) {
        return rating.adviseOn(facts);
    }

    @Override
    public DistributionFinding check(OrganisationPredicate organisation, PredicateCounts team) {
        return distribution.check(organisation, team);
    }

    @Override
    public Map<Predicate, Percent> exampleFor(OrganisationPredicate organisation) {
        return distribution.exampleFor(organisation);
    }

    @Override
    public ReportingCalendar calendarFor(int year) {
        return progress.calendarFor(year);
    }

    /** What holds for every plan is asked by the target room itself; the law adds nothing city by city. */
    @Override
    public List<Reason> objectionsTo(DraftSkp draft) {
        return List.of();
    }

    @Override
    public List<CatalogIndicator> indicators() {
        return catalog.indicators();
    }

    /** The data file, for the test that looks for unused keys. */
    PolicyParameters numbers() {
        return numbers;
    }
}
