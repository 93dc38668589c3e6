package id.nusakinerja.connector.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.command.Command;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRenderCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsThePageInIndonesian() {
        assertThat(render("jambi")).isEqualTo(Command.DONE);

        assertThat(out.toString(UTF_8))
                .startsWith("# Kebijakan jambi:1.0.0\n")
                .contains("| UPACARA | jabatan struktural |");
    }

    @Test
    void printsItInEnglishAsHtml() {
        assertThat(render("palembang:1.0.0", "--lang", "en", "--html")).isEqualTo(Command.DONE);

        assertThat(out.toString(UTF_8)).contains("<html lang=\"en\">", "Events and what they cost", "<td>APEL</td>");
    }

    @Test
    void printsWhatDiffersFromAnotherPolicy() {
        assertThat(render("palembang", "--against", "national")).isEqualTo(Command.DONE);

        assertThat(out.toString(UTF_8)).contains("TL1 | semua | [-0,5-] {+2,5+} %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "medan", "jambi semarang", "jambi --lang jv", "jambi --against medan", "jambi --pdf"})
    void refusesWithOneLine(String words) {
        assertThat(render(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(Command.REFUSED);

        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).hasLineCount(1);
    }

    private int render(String... words) {
        return new PolicyRenderCommand(new FivePolicies())
                .run(List.of(words), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
