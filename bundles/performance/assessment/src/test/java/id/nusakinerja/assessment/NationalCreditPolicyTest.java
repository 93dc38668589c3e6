package id.nusakinerja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyParameters;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCreditPolicyTest {

    private final NationalCreditPolicy policy =
            new NationalCreditPolicy(PolicyParameters.beside(NationalCreditPolicyTest.class, "nasional.properties"));

    @ParameterizedTest
    @CsvSource({
        "Ahli Pertama, SANGAT_BAIK,     12, 18.75",
        "Ahli Pertama, BAIK,             2,  2.08",
        "ahli  pertama, BUTUH_PERBAIKAN, 12, 9.38",
        "Ahli Pertama, SANGAT_KURANG,   12,  3.13",
        "Ahli Muda,    BUTUH_PERBAIKAN, 12, 18.75",
        "Ahli Madya,   SANGAT_BAIK,     12, 56.25",
        "Ahli Madya,   KURANG,          12, 18.75",
        "Ahli Utama,   SANGAT_KURANG,   12, 12.50",
        "AHLI_MUDA,    SANGAT_BAIK,     12, 37.50",
        "Pemula,       SANGAT_BAIK,     12,  5.63",
        "Pemula,       BUTUH_PERBAIKAN, 12,  2.81",
        "Pemula,       KURANG,          12,  1.88",
        "Pemula,       SANGAT_KURANG,   12,  0.94",
        "Terampil,     SANGAT_BAIK,     12,  7.50",
        "Mahir,        BAIK,            12, 12.50",
        "Penyelia,     SANGAT_BAIK,     12, 37.50"
    })
    void multipliesMonthsPercentAndCoefficient(String level, Predicate predicate, int months, String expected) {
        CreditPoints points = policy.pointsFor(new CreditFacts(level, predicate, OptionalInt.of(months)))
                .getOrThrow();

        assertThat(points.value()).hasToString(expected);
        assertThat(points.basis()).hasToString("PermenPANRB 1/2023 Pasal 37");
    }

    @Test
    void refusesAnUnknownLevelAndMonthsOutsideTheYearAtOnce() {
        var outcome = policy.pointsFor(new CreditFacts("Ahli Sihir", Predicate.BAIK, OptionalInt.of(13)));

        assertThat(((Outcome.Refused<CreditPoints>) outcome).reasons())
                .extracting(Reason::code)
                .containsExactly(CreditPolicy.UNKNOWN_LEVEL, CreditPolicy.MONTHS);
    }
}
