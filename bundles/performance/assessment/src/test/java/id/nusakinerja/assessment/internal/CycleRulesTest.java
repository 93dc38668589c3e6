package id.nusakinerja.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRulesTest {

    private static final Period THIRD_QUARTER = new Period(PeriodKind.QUARTER, 2026, 3);

    private static CyclePeriod in(CycleStage stage) {
        return in(THIRD_QUARTER, stage);
    }

    private static CyclePeriod in(Period period, CycleStage stage) {
        return new CyclePeriod(period, stage, CycleRules.deadlineOf(period), List.of(), 1);
    }

    @Nested
    class Advancing {

        @Test
        void waitsForTheEndOfThePeriod() {
            List<Reason> onTheLastDay =
                    CycleRules.objectionsToAdvancing(in(CycleStage.OPEN), LocalDate.parse("2026-09-30"), 10, 0, "");

            assertThat(onTheLastDay).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("cycle.not-ended");
                assertThat(reason.text().in(Text.INDONESIAN))
                        .isEqualTo("Periode ini berakhir 30/09/2026; tahap berikutnya dapat dibuka sesudahnya.");
            });
            assertThat(CycleRules.objectionsToAdvancing(in(CycleStage.OPEN), LocalDate.parse("2026-10-01"), 10, 0, ""))
                    .isEmpty();
        }

        @Test
        void asksForAReasonWhilePeopleAreMissing() {
            LocalDate today = LocalDate.parse("2026-10-20");

            assertThat(CycleRules.objectionsToAdvancing(in(CycleStage.ASSESSMENT), today, 10, 8, " "))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.text().in(Text.INDONESIAN))
                            .isEqualTo("2 dari 10 pegawai belum ditetapkan. Tulis alasan untuk tetap melanjutkan."));
            assertThat(CycleRules.objectionsToAdvancing(in(CycleStage.ASSESSMENT), today, 10, 8, "Dua orang cuti"))
                    .isEmpty();
            assertThat(CycleRules.objectionsToAdvancing(in(CycleStage.ASSESSMENT), today, 10, 10, ""))
                    .isEmpty();
        }

        @Test
        void endsAtTheLock() {
            assertThat(CycleRules.objectionsToAdvancing(in(CycleStage.LOCKED), LocalDate.parse("2027-02-01"), 1, 1, ""))
                    .extracting(Reason::code)
                    .containsExactly("cycle.last-stage");
            assertThat(CycleStage.LOCKED.next()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"OPEN, assessment.stage-open", "SET, assessment.stage-set", "LOCKED, assessment.stage-locked"})
    void letsNobodyRateOutsideTheAssessment(CycleStage stage, String code) {
        assertThat(CycleRules.objectionsToRating(in(stage)))
                .extracting(Reason::code)
                .containsExactly(code);
        assertThat(CycleRules.objectionsToRating(in(CycleStage.ASSESSMENT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-QUARTER-3, 2026-10-31", "2026-YEAR-1, 2027-01-31", "2026-MONTH-1, 2026-02-28"})
    void endsWithTheMonthThatFollows(String period, LocalDate deadline) {
        assertThat(CycleRules.deadlineOf(Period.parse(period))).isEqualTo(deadline);
    }

    @Test
    void isBusyWithTheAssessmentBeforeAnythingElse() {
        CyclePeriod first = in(new Period(PeriodKind.QUARTER, 2026, 1), CycleStage.LOCKED);
        CyclePeriod second = in(new Period(PeriodKind.QUARTER, 2026, 2), CycleStage.SET);
        CyclePeriod third = in(CycleStage.ASSESSMENT);
        CyclePeriod fourth = in(new Period(PeriodKind.QUARTER, 2026, 4), CycleStage.OPEN);

        assertThat(CycleRules.current(List.of(first, second, third, fourth))).contains(third);
        assertThat(CycleRules.current(List.of(first, second, fourth))).contains(fourth);
        assertThat(CycleRules.current(List.of(second, first))).contains(second);
        assertThat(CycleRules.current(List.of())).isEmpty();
    }
}
