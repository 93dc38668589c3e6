package id.nusakinerja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {

    @ParameterizedTest
    @CsvSource({
        "DI_ATAS,  DI_ATAS,  SANGAT_BAIK,     1",
        "DI_ATAS,  SESUAI,   BAIK,            2",
        "DI_ATAS,  DI_BAWAH, KURANG,          4",
        "SESUAI,   DI_ATAS,  BAIK,            2",
        "SESUAI,   SESUAI,   BAIK,            2",
        "SESUAI,   DI_BAWAH, KURANG,          4",
        "DI_BAWAH, DI_ATAS,  BUTUH_PERBAIKAN, 3",
        "DI_BAWAH, SESUAI,   BUTUH_PERBAIKAN, 3",
        "DI_BAWAH, DI_BAWAH, SANGAT_KURANG,   5"
    })
    void followsTheMatrixInAllNineCells(Rating results, Rating behaviour, Predicate expected, int siasnCode) {
        Predicate predicate = Predicate.of(results, behaviour);

        assertThat(predicate).isEqualTo(expected);
        assertThat(predicate.siasnCode()).isEqualTo(siasnCode);
    }

    @ParameterizedTest
    @CsvSource({
        "'  sangat   BAIK ', SANGAT_BAIK",
        "Baik,               BAIK",
        "Perlu Perbaikan,    BUTUH_PERBAIKAN",
        "Kurang/misconduct,  KURANG",
        "SANGAT_KURANG,      SANGAT_KURANG"
    })
    void findsLabelsAsAWhole(String label, Predicate expected) {
        assertThat(Predicate.find(label)).contains(expected);
    }

    @Test
    void knowsNoPredicateOfOrganisationsForAPerson() {
        assertThat(Predicate.find("Istimewa")).isEmpty();
        assertThat(Predicate.find("cukup baik")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Diatas Ekspektasi,     DI_ATAS",
        "'di  ATAS ekspektasi', DI_ATAS",
        "DI_ATAS,               DI_ATAS",
        "Sesuai Ekspektasi,     SESUAI",
        "Dibawah Ekspektasi,    DI_BAWAH"
    })
    void findsRatingsAsTheyAreWrittenInExports(String text, Rating expected) {
        assertThat(Rating.find(text)).contains(expected);
        assertThat(Rating.find("bukan " + text)).isEmpty();
    }
}
