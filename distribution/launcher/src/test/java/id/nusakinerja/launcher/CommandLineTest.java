package id.nusakinerja.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.command.Command;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandLineTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void givesTheWordsBehindToTheCommandWithTheLongestMatch() {
        List<Command> commands = List.of(command("policy"), command("policy simulate"));
        assertThat(CommandLine.run(List.of("policy", "simulate", "--out", "x"), commands))
                .isEqualTo(Command.DONE);
        assertThat(heard).containsExactly("policy simulate [--out, x]");
    }

    @Test
    void namesTheKnownCommandsWhenNoneFits() {
        List<Command> commands = List.of(command("receipt verify"), command("policy list"));
        assertThat(CommandLine.run(List.of("policies"), commands)).isEqualTo(Command.REFUSED);
        assertThat(CommandLine.unknown(List.of("policies"), commands))
                .isEqualTo("policies: no such command. Known are run, policy list, receipt verify.");
    }

    private Command command(String words) {
        return new Command() {
            @Override
            public String words() {
                return words;
            }

            @Override
            public int run(List<String> arguments, PrintStream out, PrintStream err) {
                heard.add(words + " " + arguments);
                return DONE;
            }
        };
    }
}
