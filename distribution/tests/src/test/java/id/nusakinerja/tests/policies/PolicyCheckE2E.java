package id.nusakinerja.tests.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.nusakinerja.tests.CommandRun;
import id.nusakinerja.tests.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys, signatures, and the kit of bad bundles, by the commands that people type. */
class PolicyCheckE2E {

    private static final int FEWEST_KINDS = 40;
    private static final String NATIONAL = "plugins/id.nusakinerja.city.national-1.0.0.jar";

    private final Path folder = Installation.newFolder("check");
    private final Path data = folder.resolve("data");
    private SigningKey city;

    @BeforeEach
    void trustTheCity() {
        city = SigningKey.make("Kota Semarang");
        CommandRun trusted = command(
                "policy",
                "trust",
                "--cert",
                city.certificate().toString(),
                "--area",
                "33.74",
                "--name",
                "Kota Semarang");
        assertThat(trusted.output()).startsWith("SHA-256 ");
        assertThat(trusted.exitCode()).isZero();
        assertThat(command("policy", "install", Installation.file(NATIONAL).toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void signsAndAcceptsAGoodOne() throws IOException {
        Path jar = Files.write(folder.resolve("baik.jar"), new CityJar("9.0.0").bytes());
        assertThat(command("policy", "check", jar.toString()).exitCode()).isEqualTo(2);
        assertThat(command("policy", "check", "--unsigned", jar.toString()).exitCode())
                .isZero();

        CommandRun signed = command(
                "policy",
                "sign",
                jar.toString(),
                "--keystore",
                city.store().toString(),
                "--alias",
                SigningKey.ALIAS,
                "--password-file",
                city.secret().toString());
        assertThat(signed.exitCode()).as(signed.output()).isZero();
        CommandRun checked = command("policy", "check", jar.toString());

        assertThat(checked.output()).startsWith("LAYAK\tsemarang:9.0.0\t33.74\tKota Semarang\tsha256:");
        assertThat(checked.exitCode()).isZero();
    }

    @Test
    void installsOfflineListsItAndKeepsALog() throws IOException {
        Path jar = Files.write(folder.resolve("baik.jar"), city.sign(new CityJar("9.0.0").bytes()));

        assertThat(command("policy", "install", jar.toString()).output()).contains("semarang:9.0.0\tACTIVE");
        assertThat(command("policy", "list").output()).contains("semarang:9.0.0", "national:1.0.0");
        CommandRun log = command("policy", "log");
        assertThat(log.output()).contains("INSTALL\tDONE\tsemarang:9.0.0");
        assertThat(log.exitCode()).isZero();

        Path file = data.resolve("plugins/log.jsonl");
        Files.writeString(file, Files.readString(file).replace("semarang:9.0.0", "semarang:8.0.0"));
        assertThat(command("policy", "log").exitCode()).isEqualTo(2);
    }

    @Test
    void refusesEveryKindOfBadBundleWithASentenceOfItsOwn() throws IOException {
        Map<String, byte[]> kinds = BadBundles.of(city);
        List<String> words = new ArrayList<>(List.of("policy", "check", "--json"));
        for (Map.Entry<String, byte[]> kind : kinds.entrySet()) {
            words.add(Files.write(folder.resolve(kind.getKey() + ".jar"), kind.getValue())
                    .toString());
        }

        CommandRun run = command(words.toArray(String[]::new));
        Map<String, List<String>> found = new HashMap<>();
        // Both streams are read together; warnings are lines of their own.
        String findings = run.output()
                .lines()
                .filter(line -> line.startsWith("["))
                .findFirst()
                .orElse("[]");
        for (JsonNode finding : new ObjectMapper().readTree(findings)) {
            String file = Path.of(finding.get("file").asText()).getFileName().toString();
            List<String> codes = new ArrayList<>();
            finding.get("reasons")
                    .forEach(reason -> codes.add(reason.get("code").asText()));
            found.put(file.replace(".jar", ""), codes);
        }

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(found.keySet()).isEqualTo(kinds.keySet());
        found.forEach((kind, codes) -> assertThat(codes).as(kind).contains(kind));
    }

    private CommandRun command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
