package id.nusakinerja.city.jambi;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.AdjustablePolicy;
import id.nusakinerja.policy.DocumentedPolicy;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.PolicySetting;
import id.nusakinerja.policy.PolicySettings;
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
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * The policy of Jambi: a missed ceremony costs part of the whole allowance, more in a structural post; contract staff lose
 * nothing but are warned. Serves the city and the province, by a setting. Numbers stand in {@code jambi.properties}.
 */
@Component
@PolicyBundle(
        policy = "jambi",
        areas = {"15", "15.71"})
public final class JambiPolicy
        implements RewardPolicy, SanctionPolicy, IndicatorCatalog, DocumentedPolicy, AdjustablePolicy {

    private final PolicyParameters numbers;
    private final PolicySettings settings;
    private final RewardPolicy allowance;
    private final IndicatorCatalog catalog;
    private final String warnedEvent;
    private final FollowUp warning;

    public JambiPolicy() {
        this(PolicyParameters.beside(JambiPolicy.class, "jambi.properties"));
    }

    private JambiPolicy(PolicyParameters numbers) {
        this.numbers = numbers;
        this.settings = PolicySettings.of(numbers);
        this.allowance = new NationalRewardPolicy(numbers);
        this.catalog = new ListedIndicators(numbers);
        this.warnedEvent = numbers.text("sp1.peristiwa");
        Reason reason = new Reason("jambi.sp1", numbers.sentence("sp1.teks"), numbers.basis("sp1"));
        this.warning = new FollowUp(FollowUpCode.SP_1, reason, 0);
    }

    @Override
    public List<PolicySetting> settings() {
        return settings.list();
    }

    @Override
    public AdjustablePolicy with(Map<String, String> values) {
        return new JambiPolicy(settings.with(values));
    }

    @Override
    public Outcome<Reward> rewardFor(RewardFacts facts) {
        return allowance.rewardFor(facts);
    }

    @Override
    public Optional<RewardTable> rewardTable() {
        return allowance.rewardTable();
    }

    @Override
    public List<FollowUp> followUpsFor(SanctionFacts facts) {
        boolean warned = facts.status().isContract() && facts.countOf(warnedEvent) > 0;
        return warned ? List.of(warning) : List.of();
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
