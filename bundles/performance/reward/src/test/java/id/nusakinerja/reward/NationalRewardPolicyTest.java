package id.nusakinerja.reward;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import org.junit.jupiter.api.Test;

class NationalRewardPolicyTest {

    @Test
    void namesBothKeysOfSharesThatMakeNoHundred() {
        PolicyParameters numbers = PolicyParameters.beside(NationalRewardPolicyTest.class, "bagian-salah.properties");

        assertThatThrownBy(() -> new NationalRewardPolicy(numbers))
                .isInstanceOf(PolicyDataException.class)
                .hasMessage("tpp.porsi.produktivitas dan tpp.porsi.disiplin di berkas data bersama 105 %,"
                        + " seharusnya tepat 100 %. Perbaiki salah satu bagian.");
    }
}
