package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.SkpFixtures.complete;
import static id.nusakinerja.target.internal.SkpFixtures.indicator;
import static id.nusakinerja.target.internal.SkpFixtures.participation;
import static id.nusakinerja.target.internal.SkpFixtures.result;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.Spot;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void hasNothingAgainstACompletePlan() {
        assertThat(PlanRules.objectionsTo(complete())).isEmpty();
    }

    @Test
    void namesEverythingAtOnceInAnEmptyPlan() {
        assertThat(codes(SkpContent.EMPTY)).containsExactly("target.no-main-result", "target.weights-left");
    }

    @Test
    void refusesAResultWithoutIndicatorAndSaysWhere() {
        var content = SkpContent.of(List.of(result(11, "Laporan tepat waktu", 100)));

        var objections = PlanRules.objectionsTo(content);

        assertThat(objections).hasSize(1);
        assertThat(objections.getFirst().spot()).isEqualTo(new Spot(Optional.of(new ResultId(11)), Optional.empty()));
        assertThat(objections.getFirst().reason().text().in(Text.INDONESIAN))
                .isEqualTo("Hasil kerja “Laporan tepat waktu” belum punya indikator. "
                        + "Tambahkan paling sedikit satu ukuran keberhasilan.");
        assertThat(objections.getFirst().reason().basis().regulation()).isEqualTo("PermenPANRB 6/2022");
    }

    @Test
    void refusesAPlanOfAdditionalResultsOnly() {
        var additional = new PlannedResult(
                new ResultId(1),
                ResultKind.TAMBAHAN,
                "Panitia",
                Optional.empty(),
                Percent.HUNDRED,
                List.of(participation()));

        assertThat(codes(SkpContent.of(List.of(additional)))).containsExactly("target.no-main-result");
    }

    @Nested
    class Weights {

        @Test
        void saysHowMuchIsLeft() {
            var content = SkpContent.of(List.of(result(11, "A", 62, participation())));

            assertThat(sentences(content)).containsExactly("Bobot berjumlah 62 %. Bagikan sisa 38 % ke hasil kerja.");
        }

        @Test
        void saysHowMuchIsTooMuch() {
            var content =
                    SkpContent.of(List.of(result(11, "A", 70, participation()), result(12, "B", 45, participation())));

            assertThat(sentences(content)).containsExactly("Bobot berjumlah 115 %. Kurangi 15 %.");
        }

        @Test
        void refusesAResultThatWeighsNothing() {
            var content =
                    SkpContent.of(List.of(result(11, "A", 100, participation()), result(12, "B", 0, participation())));

            assertThat(codes(content)).containsExactly("target.result-without-weight");
        }
    }

    @Nested
    class Measurability {

        @Test
        void namesEverythingAnEmptyIndicatorLacks() {
            assertThat(codes(of(Indicator.empty(new IndicatorId(7)))))
                    .containsExactly(
                            "target.indicator-without-name", "target.no-target", "target.no-unit", "target.no-month");
        }

        @Test
        void wantsTheInstalmentsOfACountToMakeTheTargetOfTheYear() {
            var short10 = indicator(
                    7,
                    "Kelompok",
                    new Measure(TargetValue.of(24), "kelompok", Polarity.NAIK_BAIK, MeasuringPattern.HITUNGAN),
                    MonthPlan.of(Map.of(Month.JUNE, BigDecimal.TEN, Month.JULY, new BigDecimal("4.5"))));

            assertThat(sentences(of(short10)))
                    .containsExactly(
                            "Indikator “Kelompok”: target bulanan berjumlah 14,5, target tahun 24. Selisih 9,5.");
        }

        @Test
        void namesEachMonthOfACountThatLacksItsInstalment() {
            var unset = indicator(
                    7,
                    "Kelompok",
                    new Measure(TargetValue.of(0), "kelompok", Polarity.TURUN_BAIK, MeasuringPattern.HITUNGAN),
                    MonthPlan.in(List.of(Month.MARCH, Month.MAY)));

            assertThat(sentences(of(unset)))
                    .containsExactly(
                            "Indikator “Kelompok”: isi target untuk Maret.",
                            "Indikator “Kelompok”: isi target untuk Mei.");
        }

        @Test
        void wantsNoInstalmentsOfAPosition() {
            assertThat(PlanRules.objectionsTo(of(participation()))).isEmpty();
        }

        @Test
        void wantsTwoBoundsOfARangeAndNoSum() {
            var range = indicator(
                    7,
                    "Stok",
                    new Measure(TargetValue.of(20), "dosis", Polarity.RENTANG, MeasuringPattern.HITUNGAN),
                    MonthPlan.NONE);

            assertThat(codes(of(range)))
                    .containsExactly("target.range-needed", "target.range-not-summed", "target.no-month");
        }

        @Test
        void refusesARangeWhereOneNumberIsMeant() {
            var range = indicator(
                    7,
                    "Stok",
                    new Measure(
                            new TargetValue.Range(BigDecimal.ONE, BigDecimal.TEN),
                            "dosis",
                            Polarity.NAIK_BAIK,
                            MeasuringPattern.POSISI),
                    MonthPlan.everyMonth());

            assertThat(codes(of(range))).containsExactly("target.number-needed");
        }

        private SkpContent of(Indicator indicator) {
            return SkpContent.of(List.of(result(11, "Hasil", 100, indicator)));
        }
    }

    @Test
    void speaksEnglishToo() {
        assertThat(PlanRules.objectionsTo(SkpContent.EMPTY))
                .extracting(objection -> objection.reason().text().in(Locale.ENGLISH))
                .containsExactly(
                        "There is no main result yet. Add at least one.",
                        "The weights add up to 0 %. Give the remaining 100 % to results.");
    }

    private static List<String> codes(SkpContent content) {
        return PlanRules.objectionsTo(content).stream()
                .map(Objection::reason)
                .map(reason -> reason.code())
                .toList();
    }

    private static List<String> sentences(SkpContent content) {
        return PlanRules.objectionsTo(content).stream()
                .map(objection -> objection.reason().text().in(Text.INDONESIAN))
                .toList();
    }
}
