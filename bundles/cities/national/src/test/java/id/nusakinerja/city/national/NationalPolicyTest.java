package id.nusakinerja.city.national;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NationalPolicyTest {

    private final NationalPolicy policy = new NationalPolicy();

    @Test
    void readsEveryKeyOfItsDataFileAndMissesNone() {
        assertThat(policy.numbers().unusedKeys()).isEmpty();
    }
}
