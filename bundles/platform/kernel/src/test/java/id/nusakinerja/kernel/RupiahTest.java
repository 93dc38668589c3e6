package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource({"5000000,60,3000000", "2000000,6.5,130000", "1,50,1", "1,49.99,0", "3,50,2", "-3,50,-2", "0,75,0"})
    void shareIsRoundedHalfUpToWholeRupiah(long amount, String percent, long expected) {
        assertThat(Rupiah.of(amount).share(Percent.parse(percent))).isEqualTo(Rupiah.of(expected));
    }

    @Test
    void overflowIsRefusedInsteadOfWrapped() {
        Rupiah most = Rupiah.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Rupiah.of(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percentagesThatMeanTheSameAreEqual() {
        assertThat(Percent.parse("100,00")).isEqualTo(Percent.HUNDRED).hasToString("100");
        assertThat(Percent.parse("0.0")).isEqualTo(Percent.ZERO);
    }
}
