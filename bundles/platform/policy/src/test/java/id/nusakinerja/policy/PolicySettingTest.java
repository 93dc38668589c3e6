package id.nusakinerja.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicySetting.Choice;
import id.nusakinerja.policy.PolicySetting.Option;
import id.nusakinerja.policy.PolicySetting.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicySettingTest {

    private static final Text LABEL = Text.of("Setelan", "Setting");
    private static final PolicySetting CEREMONY =
            new PolicySetting("upacara", LABEL, "7", new Range(BigDecimal.ZERO, BigDecimal.TEN));
    private static final PolicySetting AREA = new PolicySetting(
            "wilayah", LABEL, "15.71", new Choice(List.of(new Option("15.71", LABEL), new Option("15", LABEL))));

    /** Counts how far the settings got. */
    private record Counting(Map<String, String> values) implements AdjustablePolicy {

        @Override
        public List<PolicySetting> settings() {
            return List.of(CEREMONY, AREA);
        }

        @Override
        public AdjustablePolicy with(Map<String, String> chosen) {
            return new Counting(chosen);
        }
    }

    private static Rulebook rules() {
        PolicyVersion version = new PolicyVersion("jambi", "1.0.0", "city", "sha256:0");
        InstalledPolicy policy = new InstalledPolicy(version, List.of(new Counting(Map.of())), Set.of("15"));
        return new Rulebook(policy, policy);
    }

    @Test
    void spellsEqualNumbersAlike() {
        assertThat(CEREMONY.allowed().accept("7,50")).isEqualTo(Outcome.done("7.5"));
        assertThat(CEREMONY.allowed().accept(" 7.500 ")).isEqualTo(Outcome.done("7.5"));
        assertThat(CEREMONY.allowed().accept("0.0")).isEqualTo(Outcome.done("0"));
        assertThat(CEREMONY.allowed().accept("10.0")).isEqualTo(Outcome.done("10"));
    }

    @Test
    void refusesWhatItDoesNotAllowInWords() {
        for (String wrong : List.of("10.01", "-1", "tujuh", "1e-999999999")) {
            assertThat(reasons(CEREMONY.allowed().accept(wrong)))
                    .singleElement()
                    .satisfies(reason ->
                            assertThat(reason.text().in(Text.INDONESIAN)).contains("0 sampai 10"));
        }
        assertThat(AREA.allowed().accept("33.74")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void allowsItsOwnStandardAndHasAPlainKey() {
        assertThatThrownBy(() -> new PolicySetting("upacara", LABEL, "11", CEREMONY.allowed()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PolicySetting("upa cara", LABEL, "7", CEREMONY.allowed()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesAVariantThatTheRulebookNames() {
        Rulebook adjusted = rules().with(Map.of("upacara", "8,0")).getOrThrow();

        assertThat(adjusted.parameters()).containsExactly(Map.entry("upacara", "8"));
        assertThat(adjusted.own().parts()).containsExactly(new Counting(Map.of("upacara", "8")));
        assertThat(adjusted.national()).isEqualTo(adjusted.own());
        assertThat(rules().with(Map.of()).getOrThrow().parameters()).isEmpty();
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        Outcome<Rulebook> outcome = rules().with(Map.of("upacara", "99", "warna", "biru"));

        assertThat(reasons(outcome))
                .extracting(Reason::code)
                .containsExactlyInAnyOrder("policy.bad-setting", "policy.no-setting");
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }
}
