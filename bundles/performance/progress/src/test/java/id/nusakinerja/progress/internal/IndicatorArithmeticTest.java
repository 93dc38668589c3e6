package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressFixtures.indicator;
import static id.nusakinerja.progress.internal.ProgressFixtures.position;
import static id.nusakinerja.progress.internal.ProgressFixtures.real;
import static id.nusakinerja.progress.internal.ProgressFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Achievement.Measured;
import id.nusakinerja.progress.Achievement.NotMeasured;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorArithmeticTest {

    @Nested
    class WorkedCases {

        @Test
        void permitsInTimeAgainstATargetOf95Percent() {
            var achievement = at(position("95", Polarity.NAIK_BAIK), Map.of(Month.JUNE, share(188, 200)), Month.JUNE);

            assertThat(steps(achievement))
                    .containsExactly(
                            "Juni: 188 ÷ 200 × 100 = 94,00 %",
                            "Posisi terakhir, Juni: 94; target bulan itu: 95", "94 ÷ 95 × 100 = 98,95 %");
            assertThat(percent(achievement)).isEqualTo("98.95");
        }

        @Test
        void complaintsAnsweredInTime() {
            var achievement = at(position("100", Polarity.NAIK_BAIK), Map.of(Month.MAY, share(46, 50)), Month.JUNE);

            assertThat(steps(achievement).getFirst()).isEqualTo("Mei: 46 ÷ 50 × 100 = 92,00 %");
            assertThat(percent(achievement)).isEqualTo("92");
        }

        @Test
        void anIndexThatIsReleasedInDecemberIsNotMeasuredInJune() {
            var index = indicator(
                    TargetValue.of(80),
                    Polarity.NAIK_BAIK,
                    MeasuringPattern.RILIS,
                    MonthPlan.in(List.of(Month.DECEMBER)));

            assertThat(at(index, Map.of(), Month.JUNE))
                    .isInstanceOfSatisfying(
                            NotMeasured.class,
                            not -> assertThat(not.why().in(Text.INDONESIAN))
                                    .isEqualTo("Belum ada bulan ukur sampai Juni: tidak diukur."));
            assertThat(percent(at(index, Map.of(Month.DECEMBER, real("84")), Month.DECEMBER)))
                    .isEqualTo("105");
        }

        @Test
        void participationOfThePeopleAgainstThePositionOfTheMonth() {
            var achievement =
                    at(position("42", Polarity.NAIK_BAIK), Map.of(Month.SEPTEMBER, real("39.6")), Month.SEPTEMBER);

            assertThat(((Measured) achievement).formula().in(Text.INDONESIAN)).isEqualTo("39,6 ÷ 42 × 100 = 94,29 %");
            assertThat(((Measured) achievement).formula().in(Locale.ENGLISH)).isEqualTo("39.6 ÷ 42 × 100 = 94.29 %");
        }
    }

    @Nested
    class Patterns {

        private final Indicator count = indicator(
                TargetValue.of(24),
                Polarity.NAIK_BAIK,
                MeasuringPattern.HITUNGAN,
                MonthPlan.of(Map.of(
                        Month.MARCH, BigDecimal.valueOf(6),
                        Month.JUNE, BigDecimal.valueOf(6),
                        Month.SEPTEMBER, BigDecimal.valueOf(12))));

        @Test
        void aCountAddsUpOnlyTheMonthsThatAreFilled() {
            var achievement = at(count, Map.of(Month.MARCH, real("5"), Month.JUNE, real("8.5")), Month.SEPTEMBER);

            assertThat(steps(achievement))
                    .containsExactly(
                            "Realisasi 2 bulan: 5 + 8,5 = 13,5",
                            "Target bulan yang terisi: 6 + 6 = 12",
                            "13,5 ÷ 12 × 100 = 112,50 %");
        }

        @Test
        void aReadingOfAMonthThatIsNotMeasuredCountsNowhere() {
            var with = at(count, Map.of(Month.MARCH, real("5"), Month.APRIL, real("900")), Month.DECEMBER);
            var without = at(count, Map.of(Month.MARCH, real("5")), Month.DECEMBER);

            assertThat(with).isEqualTo(without);
        }

        @Test
        void aReadingAfterTheMonthAskedForDoesNotCountYet() {
            assertThat(percent(at(count, Map.of(Month.MARCH, real("6"), Month.JUNE, real("0")), Month.MAY)))
                    .isEqualTo("100");
        }

        @Test
        void aZeroIsMeasuredAndAGapIsNot() {
            assertThat(percent(at(count, Map.of(Month.MARCH, real("0")), Month.MARCH)))
                    .isEqualTo("0");
            assertThat(at(count, Map.of(), Month.MARCH)).isInstanceOf(NotMeasured.class);
        }

        @Test
        void aPositionIsTheLatestAgainstTheTargetOfItsMonth() {
            var rising = indicator(
                    TargetValue.of(40),
                    Polarity.NAIK_BAIK,
                    MeasuringPattern.POSISI,
                    MonthPlan.of(Map.of(Month.JUNE, BigDecimal.valueOf(30), Month.DECEMBER, BigDecimal.valueOf(40))));

            assertThat(percent(at(rising, Map.of(Month.JUNE, real("27")), Month.OCTOBER)))
                    .isEqualTo("90");
            assertThat(percent(at(rising, Map.of(Month.JUNE, real("27"), Month.DECEMBER, real("40")), Month.DECEMBER)))
                    .isEqualTo("100");
        }
    }

    @ParameterizedTest(name = "{0}: {1} against {2} is {3} %")
    @CsvSource(textBlock = """
                    NAIK_BAIK,  46, 50, 92
                    NAIK_BAIK,  60, 50, 120
                    NAIK_BAIK,  -5, 50, 0
                    NAIK_BAIK,  0,  0,  100
                    NAIK_BAIK,  -1, 0,  0
                    TURUN_BAIK, 20, 20, 100
                    TURUN_BAIK, 10, 20, 150
                    TURUN_BAIK, 25, 20, 75
                    TURUN_BAIK, 40, 20, 0
                    TURUN_BAIK, 99, 20, 0
                    TURUN_BAIK, 0,  0,  100
                    TURUN_BAIK, 3,  0,  0
                    TETAP_BAIK, 50, 50, 100
                    TETAP_BAIK, 40, 50, 80
                    TETAP_BAIK, 60, 50, 80
                    TETAP_BAIK, 120, 50, 0
                    TETAP_BAIK, 0,  0,  100
                    TETAP_BAIK, 1,  0,  0
                    """)
    void measuresByPolarity(Polarity polarity, String real, String target, String expected) {
        assertThat(percent(at(position(target, polarity), Map.of(Month.MAY, real(real)), Month.MAY)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} within 20 to 30 is {1} %")
    @CsvSource({"20, 100", "25, 100", "30, 100", "35, 50", "15, 50", "10, 0", "45, 0"})
    void measuresARangeByItsWidth(String real, String expected) {
        var range = indicator(
                new TargetValue.Range(BigDecimal.valueOf(20), BigDecimal.valueOf(30)),
                Polarity.RENTANG,
                MeasuringPattern.POSISI,
                MonthPlan.everyMonth());

        assertThat(percent(at(range, Map.of(Month.MAY, real(real)), Month.MAY))).isEqualTo(expected);
    }

    @Test
    void showsWhyAResultBelowZeroBecomesZero() {
        var achievement = at(position("20", Polarity.TURUN_BAIK), Map.of(Month.MAY, real("45")), Month.MAY);

        assertThat(steps(achievement).getLast())
                .isEqualTo("(2 × 20 − 45) ÷ 20 × 100 = -25,00 %. Hasil di bawah 0 dihitung 0,00 %");
    }

    private static Achievement at(Indicator indicator, Map<Month, Reading> readings, Month upTo) {
        return IndicatorArithmetic.achievementOf(indicator, readings, upTo);
    }

    private static String percent(Achievement achievement) {
        return ((Measured) achievement).percent().toString();
    }

    private static List<String> steps(Achievement achievement) {
        return ((Measured) achievement)
                .steps().stream().map(step -> step.in(Text.INDONESIAN)).toList();
    }
}
