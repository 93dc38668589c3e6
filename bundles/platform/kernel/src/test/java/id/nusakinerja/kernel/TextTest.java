package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    private final Text quarter = Text.of("Triwulan III", "Quarter 3");

    @Test
    void readsATextAmongItsValuesInTheSameLanguage() {
        Text text = Text.of("{0} berakhir {1}", "{0} ends on {1}", quarter, "30/09/2026");

        assertThat(text.in(Text.INDONESIAN)).isEqualTo("Triwulan III berakhir 30/09/2026");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Quarter 3 ends on 30/09/2026");
    }

    @Test
    void writesADateInTheWordsOfTheLanguage() {
        Text text = Text.of("{0} berakhir {1}", "{0} ends on {1}", quarter, LocalDate.of(2026, 8, 5));

        assertThat(text.in(Text.INDONESIAN)).isEqualTo("Triwulan III berakhir 5 Agustus 2026");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Quarter 3 ends on 5 August 2026");
    }
}
