package id.nusakinerja.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProspectsTest {

    private final DistributionGuide guide =
            new DistributionGuide(PolicyParameters.beside(DistributionGuide.class, "nasional.properties"));

    private Optional<DistributionFinding> departure(PredicateCounts set, int waiting) {
        return Prospects.departure(guide, OrganisationPredicate.BAIK, set, waiting);
    }

    @Test
    void blamesNobodyWhileTheOthersMayStillKeepThePattern() {
        assertThat(departure(PredicateCounts.of(3, 5, 0, 0, 0), 4)).isEmpty();
        assertThat(departure(PredicateCounts.of(0, 0, 0, 0, 0), 3)).isEmpty();
    }

    @Test
    void saysWhatIsOutOfReach() {
        assertThat(departure(PredicateCounts.of(3, 8, 0, 0, 0), 0))
                .hasValueSatisfying(
                        finding -> assertThat(finding.reasons())
                                .extracting(reason -> reason.text().in(Text.INDONESIAN))
                                .containsExactly(
                                        "Predikat Baik 72,7 % dari tim; pola menghendaki paling banyak 70 %.",
                                        "Pola ini menghendaki setidaknya satu orang dengan predikat Butuh Perbaikan atau Kurang."));
        assertThat(departure(PredicateCounts.of(8, 0, 0, 0, 0), 2)).isPresent();
    }

    @Test
    void blamesNoTeamThatIsTooSmallForThePattern() {
        assertThat(departure(PredicateCounts.of(0, 1, 0, 0, 0), 0)).isEmpty();
    }

    @Test
    void waitsWithALargeTeamUntilFewAreLeft() {
        assertThat(departure(PredicateCounts.of(90, 0, 0, 0, 0), Prospects.MOST_WAITING + 1))
                .isEmpty();
        assertThat(departure(PredicateCounts.of(90, 0, 0, 0, 0), 2)).isPresent();
    }
}
