package id.nusakinerja.city.jambi;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.AdjustablePolicy;
import id.nusakinerja.policy.PolicySetting;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JambiSettingsTest {

    private final JambiPolicy policy = new JambiPolicy();

    /** What one missed ceremony costs a civil servant with an allowance of 4 000 000. */
    private static Reward missedCeremony(AdjustablePolicy policy) {
        return ((RewardPolicy) policy)
                .rewardFor(new RewardFacts(
                        Predicate.BAIK,
                        EmploymentStatus.PNS,
                        PostKind.PELAKSANA,
                        Rupiah.of(4_000_000),
                        Optional.of(Percent.HUNDRED),
                        OptionalLong.empty(),
                        List.of(new DisciplineEvent("UPACARA", 1))))
                .getOrThrow();
    }

    private static List<String> articles(Reward reward) {
        return reward.steps().stream().map(step -> step.basis().toString()).toList();
    }

    @Test
    void areThoseOfTheCityUnlessSomethingElseIsChosen() {
        assertThat(policy.settings()).extracting(PolicySetting::key).containsExactly("wilayah", "upacara");
        assertThat(policy.settings()).extracting(PolicySetting::standard).containsExactly("15.71", "7");
        assertThat(missedCeremony(policy)).isEqualTo(missedCeremony(policy.with(Map.of("wilayah", "15.71"))));
    }

    @Test
    void changeWhatACeremonyCosts() {
        assertThat(missedCeremony(policy).deduction()).isEqualTo(Rupiah.of(280_000));
        assertThat(missedCeremony(policy.with(Map.of("upacara", "5.5"))).deduction())
                .isEqualTo(Rupiah.of(220_000));
    }

    @Test
    void nameOtherArticlesForTheProvince() {
        Reward city = missedCeremony(policy);
        Reward province = missedCeremony(policy.with(Map.of("wilayah", "15")));

        assertThat(articles(city)).anyMatch(article -> article.contains("menurut berita 2025"));
        assertThat(articles(province)).noneMatch(article -> article.contains("menurut berita 2025"));
        assertThat(province.paid()).isEqualTo(city.paid());
    }
}
