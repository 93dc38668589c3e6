package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @Test
    void computesExactly() {
        assertThat(Percent.ratio(BigDecimal.ONE, THREE, 20)).hasToString("33.33333333333333333333");
        assertThat(Percent.parse("2,50")).isEqualTo(Percent.parse("2.5")).hasToString("2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1e201"})
    void refusesNumbersThatNobodyCanComputeWith(String text) {
        assertThatThrownBy(() -> Percent.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void refusesMoreDecimalsThanAnyRuleNeeds() {
        assertThatThrownBy(() -> Percent.ratio(BigDecimal.ONE, THREE, 999_999_999))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percent.HUNDRED.rounded(999_999_999)).isInstanceOf(IllegalArgumentException.class);
    }
}
