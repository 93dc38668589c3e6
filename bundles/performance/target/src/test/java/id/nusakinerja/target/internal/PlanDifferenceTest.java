package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.SkpFixtures.complete;
import static id.nusakinerja.target.internal.SkpFixtures.groups;
import static id.nusakinerja.target.internal.SkpFixtures.indicator;
import static id.nusakinerja.target.internal.SkpFixtures.participation;
import static id.nusakinerja.target.internal.SkpFixtures.result;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.SkpChange;
import id.nusakinerja.target.SkpChange.Kind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.TargetValue;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    @Test
    void seesNoneBetweenEqualPlans() {
        assertThat(PlanDifference.between(complete(), complete())).isEmpty();
    }

    @Test
    void saysWhichNumbersOfWhichIndicatorChangedFromWhatToWhat() {
        var more = indicator(
                102,
                "Kelompok belajar",
                new Measure(TargetValue.of(30), "kelompok", Polarity.NAIK_BAIK, MeasuringPattern.HITUNGAN),
                MonthPlan.of(Map.of(Month.JUNE, BigDecimal.TEN, Month.DECEMBER, BigDecimal.valueOf(20))));

        assertThat(lines(planWith(result(12, "Kelompok belajar aktif", 40, more))))
                .containsExactly("Kelompok belajar | Target | 24 | 30", "Kelompok belajar | Target Desember | 14 | 20");
    }

    @Test
    void saysThatAWeightAndTheWordsOfAResultChanged() {
        assertThat(lines(planWith(result(12, "Kelompok belajar hidup", 35, groups()))))
                .containsExactly(
                        "Kelompok belajar hidup | Hasil kerja | Kelompok belajar aktif | Kelompok belajar hidup",
                        "Kelompok belajar hidup | Bobot | 40 | 35");
    }

    @Test
    void namesWhatCameAndWhatWent() {
        var changes = PlanDifference.between(complete(), planWith(result(13, "Laporan", 40, groups())));

        assertThat(changes).extracting(SkpChange::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
        assertThat(changes).extracting(SkpChange::subject).containsExactly("Laporan", "Kelompok belajar aktif");
    }

    @Test
    void showsBracesAndQuotesOfPeopleAsTheyWroteThem() {
        assertThat(lines(planWith(result(12, "Kelompok {aktif} 'baru'", 40, groups()))))
                .containsExactly(
                        "Kelompok {aktif} 'baru' | Hasil kerja | Kelompok belajar aktif | Kelompok {aktif} 'baru'");
    }

    private static SkpContent planWith(PlannedResult second) {
        return SkpContent.of(List.of(result(11, "Warga ikut pendidikan nonformal", 60, participation()), second));
    }

    private static List<String> lines(SkpContent after) {
        return PlanDifference.between(complete(), after).stream()
                .map(change -> change.subject() + " | " + change.what().in(Text.INDONESIAN) + " | "
                        + change.before().in(Text.INDONESIAN) + " | "
                        + change.after().in(Text.INDONESIAN))
                .toList();
    }
}
