package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {

    @ParameterizedTest
    @EnumSource
    void periodsOfAYearFollowEachOtherWithoutGap(PeriodKind kind) {
        List<Period> periods = Period.allOf(kind, 2028);
        assertThat(periods.getFirst().from()).isEqualTo("2028-01-01");
        assertThat(periods.getLast().to()).isEqualTo("2028-12-31");
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyIsReadBack(PeriodKind kind) {
        assertThat(Period.allOf(kind, 2026))
                .allSatisfy(p -> assertThat(Period.parse(p.key())).isEqualTo(p));
    }

    @Test
    void aDateLiesInItsQuarter() {
        Period third = Period.containing(PeriodKind.QUARTER, LocalDate.of(2026, 9, 30));
        assertThat(third.key()).isEqualTo("2026-QUARTER-3");
        assertThat(third.contains(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(third.contains(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(third.months()).hasSize(3);
    }

    @Test
    void aYearHasNoFifthQuarter() {
        assertThatThrownBy(() -> new Period(PeriodKind.QUARTER, 2026, 5))
                .hasMessage("A year has no QUARTER number (5).");
    }
}
