package id.nusakinerja.city.palembang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PalembangPolicyTest {

    private final PalembangPolicy policy = new PalembangPolicy();

    @Test
    void readsEveryKeyOfItsDataFileAndMissesNone() {
        assertThat(policy.numbers().unusedKeys()).isEmpty();
    }
}
