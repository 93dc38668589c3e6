package id.nusakinerja.target;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedIndicatorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pola-salah.properties  | \"POSISIX\" bukan pilihan: kunci indikator.antrean.pola di berkas data"
                        + " pola-salah.properties. Gunakan salah satu: HITUNGAN, POSISI, RILIS.",
                "acuan-salah.properties | indikator.antrean.acuan = Lama Antrean di berkas data bukan acuan."
                        + " Pakai huruf kecil, angka, tanda hubung, dan garis miring saja,"
                        + " misalnya izin-tepat-waktu/tanpa-waktu-pemohon."
            })
    void saysFileKeyAndCureOfAWordThatIsNone(String file, String sentence) {
        PolicyParameters numbers = PolicyParameters.beside(ListedIndicatorsTest.class, file);

        assertThatThrownBy(() -> new ListedIndicators(numbers))
                .isInstanceOf(PolicyDataException.class)
                .hasMessage(sentence);
    }
}
