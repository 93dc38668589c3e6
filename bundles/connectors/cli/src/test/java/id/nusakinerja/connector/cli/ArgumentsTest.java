package id.nusakinerja.connector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void sortsOptionsFlagsAndTheRest() {
        Arguments arguments =
                parse("a.jar", "--out", "folder", "--json", "b.jar").getOrThrow();

        assertThat(arguments.find("--out")).contains("folder");
        assertThat(arguments.has("--json")).isTrue();
        assertThat(arguments.rest()).containsExactly("a.jar", "b.jar");
        assertThat(arguments.find("--other")).isEmpty();
    }

    @Test
    void refusesAnOptionThatNobodyKnows() {
        assertThat(codeOf(parse("--uot", "folder"))).isEqualTo("command.unknown-option");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThat(codeOf(parse("--out"))).isEqualTo("command.no-value");
        assertThat(codeOf(parse("--out", "--json"))).isEqualTo("command.no-value");
    }

    @Test
    void refusesAMissingOption() {
        assertThat(codeOf(parse("a.jar").getOrThrow().require("--out"))).isEqualTo("command.missing-option");
    }

    private static Outcome<Arguments> parse(String... words) {
        return Arguments.parse(List.of(words), Set.of("--out"), Set.of("--json"));
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons)
                ? reasons.getFirst().code()
                : "accepted";
    }
}
