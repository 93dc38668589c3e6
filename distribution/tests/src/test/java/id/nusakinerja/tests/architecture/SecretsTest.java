package id.nusakinerja.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No key, token or password lies in the files that everybody gets. */
class SecretsTest {

    private static final int FEWEST_FILES = 250;
    private static final Pattern SECRET = Pattern.compile(
            "-----BEGIN [A-Z ]*PRIVATE " + "KEY-----|\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{30,}"
                    + "|\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ|://[^/\\s:@\"'{]+:[^/\\s@\"'{]{3,}@"
                    + "|(?i)\\b(?:[a-z_]*password|passwd|secret|api_?key|[a-z]*token)\\b\\s*[:=]\\s*\"(?![a-z]+(?:\\.[a-z-]+)+\")[^\"\\s${}]{8,}\"");

    @Test
    void findsASecret() {
        assertThat(SECRET.matcher("String password = " + "\"correcthorse\";").find())
                .isTrue();
        assertThat(SECRET.matcher("-----BEGIN RSA PRIVATE " + "KEY-----").find())
                .isTrue();
        assertThat(SECRET.matcher("jdbc:postgresql://app:" + "hunter22@db/x").find())
                .isTrue();
        assertThat(SECRET.matcher("String password = form.password();").find()).isFalse();
    }

    @Test
    void keepsNoSecretUnderVersionControl() throws IOException, InterruptedException {
        List<Path> files = trackedFiles();
        List<String> secrets = new ArrayList<>();
        for (Path file : files) {
            String text = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            SECRET.matcher(text).results().forEach(found -> secrets.add(Project.nameOf(file) + ": " + found.group()));
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
        assertThat(secrets).isEmpty();
    }

    private static List<Path> trackedFiles() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files")
                .directory(Project.root().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = git.inputReader()) {
            List<Path> files = lines.lines().map(Project.root()::resolve).toList();
            assertThat(git.waitFor()).as("exit code of git ls-files").isZero();
            return files;
        }
    }
}
