package id.nusakinerja.city.palembang;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
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
import id.nusakinerja.sanction.FollowUpCode;
import id.nusakinerja.sanction.SanctionFacts;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.ListedIndicators;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * The policy of Kota Palembang: every late arrival costs part of the whole allowance, half-years are evaluated as well, good
 * work is proposed for a certificate and a bonus, and poor work opens a case file beside the guidance. Numbers stand in
 * {@code palembang.properties}.
 */
@Component
@PolicyBundle(policy = "palembang", areas = "16.71")
public final class PalembangPolicy
        implements RewardPolicy, SanctionPolicy, ProgressPolicy, IndicatorCatalog, DocumentedPolicy {

    private final PolicyParameters numbers = PolicyParameters.beside(PalembangPolicy.class, "palembang.properties");
    private final RewardPolicy allowance = new NationalRewardPolicy(numbers);
    private final ProgressPolicy progress = new NationalProgressPolicy(numbers);
    private final IndicatorCatalog catalog = new ListedIndicators(numbers);
    private final List<Predicate> casePredicates = numbers.choices(Predicate.class, "kasus.predikat");
    private final FollowUp caseFile = new FollowUp(
            FollowUpCode.KASUS_SANKSI,
            new Reason("palembang.kasus", numbers.sentence("kasus.teks"), numbers.basis("kasus")),
            0);

    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        return allowance.rewardFor(facts);
    }

    @Override
    public Optional<RewardTable> rewardTable() {
        return allowance.rewardTable();
    }

    /** A case file is a proposal: trigger, article, guidance given, hearing; a person decides. */
    @Override
    public List<FollowUp> followUpsFor(SanctionFacts facts) {
        return casePredicates.contains(facts.predicate()) ? List.of(caseFile) : List.of();
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
