package id.nusakinerja.web.appraisal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9000000",
                "9.000.000",
                "9,000,000",
                " Rp 9.000.000 ",
                "Rp\u00a09.000.000,00",
                "Rp. 9.000.000",
                "9000000.00"
            })
    void readsTheSameNumberHoweverItIsWritten(String text) {
        assertThat(WholeText.parse(text)).hasValue(9_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9.0000", "1.234,5", "-5", "9.000,000", "9 juta", "1234567890123456"})
    void doesNotGuess(String text) {
        assertThat(WholeText.parse(text)).isEmpty();
    }
}
