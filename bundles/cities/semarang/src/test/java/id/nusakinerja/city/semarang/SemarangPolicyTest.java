package id.nusakinerja.city.semarang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SemarangPolicyTest {

    private final SemarangPolicy policy = new SemarangPolicy();

    @Test
    void readsEveryKeyOfItsDataFileAndMissesNone() {
        assertThat(policy.numbers().unusedKeys()).isEmpty();
    }
}
