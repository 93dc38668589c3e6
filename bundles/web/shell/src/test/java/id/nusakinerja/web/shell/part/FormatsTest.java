package id.nusakinerja.web.shell.part;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Locale ID = Text.INDONESIAN;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void writesDatesInFull() {
        LocalDate date = LocalDate.of(2026, 8, 21);
        assertThat(Formats.date(date, ID)).isEqualTo("21 Agustus 2026");
        assertThat(Formats.date(date, EN)).isEqualTo("21 August 2026");
        assertThat(Formats.shortDate(date, EN)).isEqualTo("21 Aug");
    }

    @Test
    void writesTheTimeOfThePlace() {
        Instant instant = Instant.parse("2026-11-21T02:14:00Z");
        assertThat(Formats.dateTime(instant, ZoneId.of("Asia/Jakarta"), ID)).isEqualTo("21 November 2026 09.14");
        assertThat(Formats.dateTime(instant, ZoneId.of("Asia/Jakarta"), EN)).isEqualTo("21 November 2026 09:14");
    }

    @Test
    void namesEditionsInWords() {
        assertThat(Formats.edition("semarang:1.1.0", ID)).isEqualTo("Semarang 1.1.0");
        assertThat(Formats.edition("national:1.0.0", EN)).isEqualTo("National 1.0.0");
        assertThat(Formats.edition("fakta.csv", EN)).isEqualTo("fakta.csv");
        assertThat(Formats.policy("nasional-contoh", ID)).isEqualTo("Nasional Contoh");
    }

    @Test
    void namesTheEditionsWithinASentence() {
        Text said =
                Text.of("{0} memerlukan national:1.0.0. Lihat https://contoh:8.1.2/a.", "{0}", "kota-baru:1.2.0-rc1");
        assertThat(Formats.sentence(said, ID))
                .isEqualTo("Kota Baru 1.2.0-rc1 memerlukan Nasional 1.0.0. Lihat https://contoh:8.1.2/a.");
    }

    @Test
    void writesMoneyWithPointsInIndonesian() {
        assertThat(Formats.rupiah(Rupiah.of(5_000_000), ID)).isEqualTo("Rp\u00a05.000.000");
        assertThat(Formats.rupiah(Rupiah.of(-88_200), ID)).isEqualTo("\u2212 Rp\u00a088.200");
        assertThat(Formats.rupiah(Rupiah.of(5_000_000), EN)).isEqualTo("Rp\u00a05,000,000");
    }

    @Test
    void writesDecimalsWithACommaInIndonesian() {
        assertThat(Formats.number(new BigDecimal("1234.50"), ID)).isEqualTo("1.234,5");
        assertThat(Formats.percent(Percent.parse("94.27"), ID)).isEqualTo("94,3\u00a0%");
        assertThat(Formats.percent(Percent.parse("94.27"), EN)).isEqualTo("94.3\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 3, Triwulan III 2026, Quarter 3 2026",
        "HALF_YEAR, 1, Semester I 2026, Half-year 1 2026",
        "MONTH, 8, Agustus 2026, August 2026",
        "YEAR, 1, Tahun 2026, Year 2026"
    })
    void namesPeriods(PeriodKind kind, int ordinal, String indonesian, String english) {
        Period period = new Period(kind, 2026, ordinal);
        assertThat(Formats.period(period, ID)).isEqualTo(indonesian);
        assertThat(Formats.period(period, EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"Ratna Widya, RW", "Siti, S", "'Prof. Dr. Budi Santoso, M.Si.', PS"})
    void takesInitialsOfFirstAndLastWord(String name, String initials) {
        assertThat(Formats.initials(name)).isEqualTo(initials);
    }
}
