package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.plugin.LogCheck;
import id.nusakinerja.plugin.PluginEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLogTest {

    @TempDir
    Path folder;

    private Path file;
    private PluginLog log;

    @BeforeEach
    void writeThree() {
        file = folder.resolve("plugins/log.jsonl");
        log = new PluginLog(file);
        for (String label : List.of("contoh:1.0.0", "contoh:1.1.0", "contoh:2.0.0")) {
            log.add(new PluginEvent(
                    Instant.parse("2026-11-21T00:00:00Z"),
                    "Operator",
                    PluginEvent.What.INSTALL,
                    "contoh.jar",
                    "sha256:00",
                    label,
                    false,
                    Sentences.kept("Kata \"{0}\" dan tanda ' tetap.", "Words {0} stay.")));
        }
    }

    @Test
    void readsWhatWasWrittenNewestFirst() {
        List<PluginEvent> events = log.latest(2);

        assertThat(events).extracting(PluginEvent::label).containsExactly("contoh:2.0.0", "contoh:1.1.0");
        assertThat(events.getFirst().text().in(Locale.of("id"))).isEqualTo("Kata \"{0}\" dan tanda ' tetap.");
        assertThat(events.getFirst().done()).isFalse();
    }

    @Test
    void isIntactAsWrittenAlsoAfterANewStart() {
        new PluginLog(file).add(log.latest(1).getFirst());

        assertThat(log.check()).isEqualTo(new LogCheck(4, 0));
    }

    @Test
    void namesTheFirstLineThatWasChanged() throws IOException {
        Files.writeString(file, Files.readString(file).replace("contoh:1.1.0", "contoh:1.9.0"));

        assertThat(log.check()).isEqualTo(new LogCheck(3, 2));
    }

    @Test
    void noticesALineThatWasTakenAway() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(1);
        Files.write(file, lines);

        assertThat(log.check().isIntact()).isFalse();
    }
}
