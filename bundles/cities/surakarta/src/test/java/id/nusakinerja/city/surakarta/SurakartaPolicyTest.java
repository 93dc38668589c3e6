package id.nusakinerja.city.surakarta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurakartaPolicyTest {

    private final SurakartaPolicy policy = new SurakartaPolicy();

    @Test
    void readsEveryKeyOfItsDataFileAndMissesNone() {
        assertThat(policy.numbers().unusedKeys()).isEmpty();
    }
}
