package id.nusakinerja.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Achievement.Measured;
import id.nusakinerja.progress.Achievement.NotMeasured;
import id.nusakinerja.progress.internal.Means.Weighted;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeansTest {

    private static final Achievement NOT_MEASURED = new NotMeasured(Text.of("belum", "not yet"));

    @Test
    void leavesOutWhatIsNotMeasuredTogetherWithItsWeight() {
        var mean = (Measured) Means.weighted(List.of(
                new Weighted(Percent.of(40), measured("94.29")),
                new Weighted(Percent.of(25), NOT_MEASURED),
                new Weighted(Percent.of(35), measured("79.17"))));

        assertThat(mean.formula().in(Text.INDONESIAN)).isEqualTo("(40 × 94,29 + 35 × 79,17) ÷ 75 = 87,23 %");
        assertThat(mean.percent()).isEqualTo(Percent.parse("87.23"));
    }

    @Test
    void isNotMeasuredWhenNothingIs() {
        assertThat(Means.weighted(List.of(new Weighted(Percent.HUNDRED, NOT_MEASURED))))
                .isInstanceOf(NotMeasured.class);
        assertThat(Means.plain(List.of(NOT_MEASURED))).isInstanceOf(NotMeasured.class);
        assertThat(Means.plain(List.of())).isInstanceOf(NotMeasured.class);
    }

    @Test
    void takesThePlainMeanOfTheIndicatorsOfAResult() {
        var mean = (Measured) Means.plain(List.of(measured("100"), NOT_MEASURED, measured("50"), measured("66.67")));

        assertThat(mean.formula().in(Text.INDONESIAN)).isEqualTo("(100 + 50 + 66,67) ÷ 3 = 72,22 %");
    }

    @Test
    void showsASingleIndicatorAsItIs() {
        var mean = (Measured) Means.plain(List.of(measured("94.29")));

        assertThat(mean.formula().in(Text.INDONESIAN)).isEqualTo("94,29 %");
    }

    private static Achievement measured(String percent) {
        return new Measured(Percent.parse(percent), Text.of("", ""), List.of());
    }
}
