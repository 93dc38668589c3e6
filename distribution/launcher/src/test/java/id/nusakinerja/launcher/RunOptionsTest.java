package id.nusakinerja.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunOptionsTest {

    private static final Home HOME = new Home(Path.of("/opt/nusakinerja"));

    @Test
    void servesWithoutDemoBesideTheDistributionWhenNothingIsSaid() {
        assertThat(RunOptions.parse(HOME, List.of()))
                .isEqualTo(new RunOptions(
                        false, 8080, Path.of("/opt/nusakinerja/data"), Path.of("/opt/nusakinerja/tenant-configs")));
    }

    @Test
    void takesAllOptionsInAnyOrder() {
        assertThat(RunOptions.parse(HOME, List.of("--tenants", "/t", "--port", "9000", "--demo", "--data", "/d")))
                .isEqualTo(new RunOptions(true, 9000, Path.of("/d"), Path.of("/t")));
    }

    @ParameterizedTest
    @CsvSource({
        "--prot 80, --prot: no such option of run",
        "--port, --port: a value is missing",
        "--port 0, --port 0: no port number",
        "--port 65536, --port 65536: no port number",
        "--port web, --port web: no port number",
    })
    void refusesInOnePlainLine(String arguments, String line) {
        assertThatThrownBy(() -> RunOptions.parse(HOME, Arrays.asList(arguments.split(" "))))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith(line)
                .hasMessageEndingWith(".");
    }
}
