package id.nusakinerja.city.national;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.policytest.CityPolicyContract;
import org.junit.jupiter.api.Test;

class NationalPolicyTest extends CityPolicyContract {

    NationalPolicyTest() {
        super(new NationalPolicy());
    }

    @Test
    void neitherAdvisesAnAssessorNorWantsEvidenceOpenedFirst() {
        assertThat(new NationalPolicy()).isNotInstanceOf(RatingPolicy.class);
    }
}
