package id.nusakinerja.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodPartTest {

    private static final Period QUARTER = new Period(PeriodKind.QUARTER, 2026, 3);

    private static Ruling ruling(String version) {
        PolicyVersion own = new PolicyVersion("semarang", version, "city", "sha256:" + version);
        return new Ruling(own, own, Map.of());
    }

    private static CalendarEntry entry(String from, String version) {
        return new CalendarEntry(LocalDate.parse(from), ruling(version));
    }

    @Test
    void isNamedByItsDaysAndComesBackFromItsName() {
        PeriodPart part = new PeriodPart(QUARTER, LocalDate.parse("2026-07-01"), LocalDate.parse("2026-08-14"));

        assertThat(part.key()).isEqualTo("2026-07-01..2026-08-14");
        assertThat(PeriodPart.parse(QUARTER, part.key())).isEqualTo(part);
        assertThat(PeriodPart.whole(QUARTER).key()).isEmpty();
        assertThat(PeriodPart.parse(QUARTER, "")).isEqualTo(PeriodPart.whole(QUARTER));
        assertThatThrownBy(() -> PeriodPart.parse(QUARTER, "2026-07-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void liesWithinItsPeriod() {
        assertThatThrownBy(() -> new PeriodPart(QUARTER, LocalDate.parse("2026-06-30"), LocalDate.parse("2026-07-31")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The parts of a half-year split at any day count its six months together. */
    @ParameterizedTest
    @CsvSource({"2026-07-02, 0, 6", "2026-07-31, 0, 6", "2026-08-01, 1, 5", "2026-10-15, 3, 3", "2026-12-31, 5, 1"})
    void countsTheMonthsThatEndInIt(LocalDate split, int before, int after) {
        Period halfYear = new Period(PeriodKind.HALF_YEAR, 2026, 2);

        assertThat(new PeriodPart(halfYear, halfYear.from(), split.minusDays(1)).months())
                .isEqualTo(before);
        assertThat(new PeriodPart(halfYear, split, halfYear.to()).months()).isEqualTo(after);
    }

    @Test
    void arisesWhereTheCalendarChangesWithinAPeriod() {
        CalendarPage page = CalendarPage.of(List.of(
                        entry("1900-01-01", "1.0.0"),
                        entry("2026-07-01", "1.1.0"),
                        entry("2026-08-01", "1.1.0"),
                        entry("2026-08-15", "2.0.0")))
                .orElseThrow();

        assertThat(page.split(QUARTER))
                .extracting(PeriodPart::key)
                .containsExactly("2026-07-01..2026-08-14", "2026-08-15..2026-09-30");
        assertThat(page.split(new Period(PeriodKind.QUARTER, 2026, 2)))
                .containsExactly(PeriodPart.whole(new Period(PeriodKind.QUARTER, 2026, 2)));
        assertThat(page.rulingOn(LocalDate.parse("2026-08-14"))).isEqualTo(ruling("1.1.0"));
        assertThat(CalendarPage.of(List.of())).isEmpty();
    }

    @Test
    void isRuledByWhatCanBeWrittenDownAndReadAgain() {
        Ruling ruling = new Ruling(
                new PolicyVersion("jambi", "1.0.0", "id.nusakinerja.city.jambi", "sha256:ab"),
                new PolicyVersion("national", "1.0.0", "id.nusakinerja.city.national", "sha256:cd"),
                Map.of("wilayah", "15", "upacara", "7.5"));

        assertThat(ruling.key())
                .isEqualTo("jambi/1.0.0/id.nusakinerja.city.jambi/sha256:ab"
                        + " national/1.0.0/id.nusakinerja.city.national/sha256:cd upacara=7.5 wilayah=15");
        assertThat(Ruling.parse(ruling.key())).isEqualTo(ruling);
        assertThat(ruling.label()).isEqualTo("jambi:1.0.0 (upacara=7.5, wilayah=15)");
    }
}
