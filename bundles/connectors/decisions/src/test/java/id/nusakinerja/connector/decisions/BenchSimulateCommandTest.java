package id.nusakinerja.connector.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.command.Command;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchSimulateCommandTest {

    @Test
    void decidesEveryInventedRowAndPrintsTheSpeedOfEachRun() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);

        int status = new BenchSimulateCommand(new FivePolicies()).run(List.of("--rows", "2000"), print, print);

        assertThat(status).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).hasLineCount(4).contains("Putaran 1 (semarang:1.0.0): 2000 baris dalam");
    }
}
