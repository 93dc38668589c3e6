package id.nusakinerja.connector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.command.Command;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final List<Reason> reasons = List.of(
            reason("Satu.").withDetail("the resolver"), reason("Dua\nbaris.").withDetail("the resolver"));

    @Test
    void saysNoInOneLine() {
        assertThat(Refusals.print(err, reasons)).isEqualTo(Command.REFUSED);

        assertThat(lines()).containsExactly("Satu. Dua baris.", "  the resolver");
    }

    @Test
    void numbersSeveralFindings() {
        assertThat(Refusals.printNumbered(err, "a.jar", reasons)).isEqualTo(Command.REFUSED);
        Refusals.printNumbered(err, "a.jar", reasons.subList(1, 2));

        assertThat(lines())
                .containsExactly(
                        "a.jar: (1) Satu. (2) Dua baris.", "  the resolver", "a.jar: Dua baris.", "  the resolver");
    }

    @Test
    void namesAFileOnce() {
        Refusals.printNumbered(err, "in/a.jar", List.of(reason("a.jar: Satu."), reason("Dua.")));
        Refusals.printNumbered(err, "in/a.jar", List.of(reason("in/a.jar: Tiga.")));

        assertThat(lines()).containsExactly("in/a.jar: (1) Satu. (2) Dua.", "in/a.jar: Tiga.");
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Reason reason(String indonesian) {
        return new Reason("test.reason", Text.of(indonesian, "English."), LegalBasis.HOUSE_RULE);
    }
}
