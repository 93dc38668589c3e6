package id.nusakinerja.assessment;

import static id.nusakinerja.assessment.DistributionFinding.Kind.DEPARTS;
import static id.nusakinerja.assessment.DistributionFinding.Kind.KEPT;
import static id.nusakinerja.assessment.DistributionFinding.Kind.NOT_EVALUABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DistributionGuideTest {

    private final DistributionGuide guide =
            new DistributionGuide(PolicyParameters.beside(DistributionGuideTest.class, "nasional.properties"));

    @ParameterizedTest
    @CsvSource({
        "BAIK,            3, 14, 2, 1, 0, KEPT",
        "BAIK,            3, 15, 2, 0, 0, DEPARTS",
        "BAIK,            6, 14, 0, 0, 0, DEPARTS",
        "ISTIMEWA,        8,  2, 0, 0, 0, DEPARTS",
        "BUTUH_PERBAIKAN, 1,  3, 6, 0, 0, KEPT",
        "BUTUH_PERBAIKAN, 0,  5, 5, 0, 0, DEPARTS",
        "KURANG,          0,  3, 1, 6, 0, KEPT",
        "SANGAT_KURANG,   0,  3, 0, 1, 6, KEPT",
        "BAIK,            0,  2, 1, 0, 0, KEPT",
        "BAIK,            0,  1, 0, 0, 0, NOT_EVALUABLE",
        "KURANG,          0,  0, 1, 1, 0, NOT_EVALUABLE",
        "KURANG,          0,  3, 0, 0, 0, DEPARTS"
    })
    void holdsATeamAgainstThePatternOfItsOrganisation(
            OrganisationPredicate organisation,
            int sangatBaik,
            int baik,
            int butuhPerbaikan,
            int kurang,
            int sangatKurang,
            DistributionFinding.Kind expected) {
        PredicateCounts team = PredicateCounts.of(sangatBaik, baik, butuhPerbaikan, kurang, sangatKurang);

        assertThat(guide.check(organisation, team).kind()).isEqualTo(expected);
    }

    @Test
    void saysWhichLineIsNotKept() {
        var finding = guide.check(OrganisationPredicate.BAIK, PredicateCounts.of(3, 15, 2, 0, 0));

        assertThat(finding.kind()).isEqualTo(DEPARTS);
        assertThat(finding.reasons())
                .extracting(reason -> reason.text().in(Text.INDONESIAN))
                .containsExactly("Predikat Baik 75 % dari tim; pola menghendaki paling banyak 70 %.");
    }

    @Test
    void namesThePredicatesOfWhichNobodyIsThere() {
        assertThat(guide.check(OrganisationPredicate.BAIK, PredicateCounts.of(6, 14, 0, 0, 0))
                        .reasons())
                .extracting(reason -> reason.text().in(Text.INDONESIAN))
                .containsExactly(
                        "Pola ini menghendaki setidaknya satu orang dengan predikat Butuh Perbaikan atau Kurang.");
    }

    @ParameterizedTest
    @EnumSource(OrganisationPredicate.class)
    void drawsAnExampleThatKeepsItsOwnPattern(OrganisationPredicate organisation) {
        Map<Predicate, Percent> example = guide.exampleFor(organisation);
        Map<Predicate, Integer> ofHundred = new EnumMap<>(Predicate.class);
        example.forEach(
                (predicate, share) -> ofHundred.put(predicate, share.value().intValueExact()));

        PredicateCounts hundred = new PredicateCounts(ofHundred);
        assertThat(hundred.people()).isEqualTo(100);
        assertThat(guide.check(organisation, hundred).kind()).isEqualTo(KEPT);
    }

    @Test
    void findsNothingToSayAboutAKeptPatternAndSaysWhyATeamIsTooSmall() {
        assertThat(guide.check(OrganisationPredicate.BAIK, PredicateCounts.of(0, 2, 1, 0, 0)))
                .isEqualTo(new DistributionFinding(KEPT, java.util.List.of()));
        assertThat(guide.check(OrganisationPredicate.BAIK, PredicateCounts.of(0, 1, 0, 0, 0)))
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(NOT_EVALUABLE))
                .satisfies(finding -> assertThat(
                                finding.reasons().getFirst().text().in(Text.INDONESIAN))
                        .startsWith("Tim berisi 1 orang terlalu kecil"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pola-salah.properties   | distribusi.SANGAT_KURANG = SANGAT_BAEK <= 70 di berkas data bukan pola",
                "contoh-salah.properties | distribusi.contoh.SANGAT_KURANG = 0 0 10 90 di berkas data bukan contoh"
            })
    void namesTheKeyOfALineThatCannotBeRead(String file, String start) {
        PolicyParameters numbers = PolicyParameters.beside(DistributionGuideTest.class, file);

        assertThatThrownBy(() -> new DistributionGuide(numbers))
                .isInstanceOf(PolicyDataException.class)
                .hasMessageStartingWith(start);
    }
}
