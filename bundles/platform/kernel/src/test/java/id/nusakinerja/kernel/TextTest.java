package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

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
}
