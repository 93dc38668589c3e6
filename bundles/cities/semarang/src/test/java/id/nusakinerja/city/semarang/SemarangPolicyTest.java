package id.nusakinerja.city.semarang;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.policytest.CityPolicyContract;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.target.BehaviourValue;
import org.junit.jupiter.api.Test;

class SemarangPolicyTest extends CityPolicyContract {

    SemarangPolicyTest() {
        super("semarang", new SemarangPolicy(), new NationalPolicy());
    }

    @Test
    void wantsContactWithCitizensOpenedBeforeServiceIsJudged() {
        assertThat(new SemarangPolicy().evidenceDuties()).singleElement().satisfies(duty -> {
            assertThat(duty.behaviour()).isEqualTo(BehaviourValue.BERORIENTASI_PELAYANAN);
            assertThat(duty.evidence()).isEqualTo(EvidenceKind.CITIZEN_CONTACT);
            assertThat(duty.basis().isIllustrative()).isTrue();
        });
    }
}
