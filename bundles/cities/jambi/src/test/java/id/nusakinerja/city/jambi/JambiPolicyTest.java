package id.nusakinerja.city.jambi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JambiPolicyTest {

    private final JambiPolicy policy = new JambiPolicy();

    @Test
    void readsEveryKeyOfItsDataFileAndMissesNone() {
        assertThat(policy.numbers().unusedKeys()).isEmpty();
    }
}
