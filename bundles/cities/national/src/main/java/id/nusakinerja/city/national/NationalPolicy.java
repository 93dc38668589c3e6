package id.nusakinerja.city.national;

import id.nusakinerja.assessment.CreditFacts;
import id.nusakinerja.assessment.CreditPoints;
import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.CreditTable;
import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.DistributionRule;
import id.nusakinerja.assessment.NationalCreditPolicy;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.policy.DocumentedPolicy;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.progress.NationalProgressPolicy;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.reward.NationalRewardPolicy;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardTable;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.sanction.NationalSanctionPolicy;
import id.nusakinerja.sanction.SanctionFacts;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.ListedIndicators;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * The national policy: every rule that a city may leave to it. It neither advises on ratings (PermenPANRB 6/2022 knows no
 * thresholds) nor demands of a plan more than the target room does. Numbers and articles stand in
 * {@code national.properties}.
 */
@Component
@PolicyBundle(policy = PolicyBundle.NATIONAL, areas = PolicyBundle.EVERYWHERE)
public final class NationalPolicy
        implements RewardPolicy,
                SanctionPolicy,
                CreditPolicy,
                DistributionPolicy,
                ProgressPolicy,
                IndicatorCatalog,
                DocumentedPolicy {

    private final PolicyParameters numbers = PolicyParameters.beside(NationalPolicy.class, "national.properties");
    private final RewardPolicy reward = new NationalRewardPolicy(numbers);
    private final SanctionPolicy sanction = new NationalSanctionPolicy(numbers);
    private final CreditPolicy credit = new NationalCreditPolicy(numbers);
    private final DistributionPolicy distribution = new DistributionGuide(numbers);
    private final ProgressPolicy progress = new NationalProgressPolicy(numbers);
    private final IndicatorCatalog catalog = new ListedIndicators(numbers);

    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        return reward.rewardFor(facts);
    }

    @Override
    public Optional<RewardTable> rewardTable() {
        return reward.rewardTable();
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
    public Optional<CreditTable> creditTable() {
        return credit.creditTable();
    }

    @Override
    public DistributionFinding check(OrganisationPredicate organisation, PredicateCounts team) {
        return distribution.check(organisation, team);
    }

    @Override
    public List<DistributionRule> patternOf(OrganisationPredicate organisation) {
        return distribution.patternOf(organisation);
    }

    @Override
    public Map<Predicate, Percent> exampleFor(OrganisationPredicate organisation) {
        return distribution.exampleFor(organisation);
    }

    @Override
    public ReportingCalendar calendarFor(int year) {
        return progress.calendarFor(year);
    }

    @Override
    public List<CatalogIndicator> indicators() {
        return catalog.indicators();
    }

    @Override
    public PolicyParameters numbers() {
        return numbers;
    }
}
