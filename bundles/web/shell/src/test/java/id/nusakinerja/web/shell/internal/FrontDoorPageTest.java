package id.nusakinerja.web.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrontDoorPageTest {

    private static final Place JAMBI = new Place(
            "jambi",
            "Kota <Jambi>",
            "#0b6b57",
            false,
            "jambi",
            Set.of(),
            List.of(Text.INDONESIAN),
            ZoneId.of("Asia/Jakarta"),
            false);

    private final FrontDoorPage page = new FrontDoorPage(Text.INDONESIAN);

    @Test
    void leadsToEveryPlace() {
        assertThat(page.choice("", List.of(JAMBI), 0, false)).contains("href=\"/jambi/\"", "Kota &lt;Jambi&gt;");
    }

    @Test
    void neverRepeatsWhatSomebodyTypedAsMarkup() {
        assertThat(page.choice("\"><script>", List.of(), 0, false)).doesNotContain("<script>");
        assertThat(page.unknown("/<script>{content}")).doesNotContain("<script>");
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(page.choice("", List.of(JAMBI), 41, false)).contains("41");
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundOrNothingIsThere() {
        assertThat(page.choice("bandung", List.of(), 0, false)).contains("bandung", "Periksa ejaannya");
        assertThat(page.choice("", List.of(), 0, true)).contains("tenant-configs");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(new FrontDoorPage(Locale.ENGLISH).choice("", List.of(JAMBI), 0, false))
                .contains("lang=\"en\"", "Choose your local government");
    }
}
