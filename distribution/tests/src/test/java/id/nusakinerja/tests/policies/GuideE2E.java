package id.nusakinerja.tests.policies;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.tests.CommandRun;
import id.nusakinerja.tests.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follows docs/adding-a-city.md to the letter, as a stranger with the distribution and a JDK. */
class GuideE2E {

    private static final Path GUIDE = Path.of("../../docs/adding-a-city.md");

    private final Path city = Installation.newFolder("guide").resolve("sukamaju");
    private final Path jar = city.resolve("id.nusakinerja.city.sukamaju-1.0.0.jar");
    private final Path numbers = city.resolve("src/id/nusakinerja/city/sukamaju/sukamaju.properties");

    @BeforeEach
    void begin() {
        CommandRun begun = CommandRun.of(
                "policy", "new", "sukamaju", "--name", "Kota Sukamaju", "--area", "99.01", "--dir", city.toString());

        assertThat(begun.exitCode()).as(begun.output()).isZero();
    }

    @Test
    void buildsAPolicyThatPassesTheCheck() throws IOException {
        String guide = Files.readString(GUIDE);
        for (String line : snippet(guide, "properties").lines().toList()) {
            change(line);
        }
        Files.writeString(city.resolve("src/legal-examples.csv"), snippet(guide, "csv"));

        assertThat(build()).isEqualTo(new CommandRun(0, jar + "\n"));
        assertThat(check().output())
                .startsWith("LAYAK\tsukamaju:1.0.0\t99.01\t")
                .hasLineCount(1);
    }

    @Test
    void saysInOneLineWhatIsWrongInTheNumbers() throws IOException {
        change("peristiwa.TK = 3 % PTT");

        assertThat(build().exitCode()).isZero();
        CommandRun checked = check();

        assertThat(checked.exitCode()).isEqualTo(2);
        assertThat(checked.output())
                .contains("peristiwa.TK = 3 % PTT", "0.5 % DISIPLIN")
                .hasLineCount(1);
    }

    @Test
    void saysFileAndLineOfAMistakeInTheProgram() throws IOException {
        Path program = numbers.resolveSibling("SukamajuPolicy.java");
        Files.writeString(program, Files.readString(program).replace("allowance.rewardFor", "allowance.reward"));

        CommandRun built = build();

        assertThat(built.exitCode()).isEqualTo(2);
        assertThat(built.output())
                .containsPattern("SukamajuPolicy\\.java:[0-9]+: ")
                .hasLineCount(1);
    }

    private CommandRun build() {
        return CommandRun.of("policy", "build", city.toString());
    }

    private CommandRun check() {
        return CommandRun.of("policy", "check", "--unsigned", jar.toString());
    }

    /** Write a line of the data file in place of the one with the same key, or at the end. */
    private void change(String line) throws IOException {
        if (line.isBlank()) {
            return;
        }
        String key = line.substring(0, line.indexOf('=')).strip();
        Matcher known = Pattern.compile("(?m)^" + Pattern.quote(key) + " *=.*$").matcher(Files.readString(numbers));
        Files.writeString(
                numbers,
                known.find()
                        ? known.replaceFirst(Matcher.quoteReplacement(line))
                        : Files.readString(numbers) + line + "\n");
    }

    private static String snippet(String guide, String language) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(guide);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
