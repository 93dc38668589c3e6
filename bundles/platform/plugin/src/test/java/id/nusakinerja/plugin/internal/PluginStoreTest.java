package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered over a restart, and what may run after it. */
class PluginStoreTest {

    private static final byte[] JAR = new JarMaker().bytes();
    private static final String HEX = Hex.sha256(JAR);

    @TempDir
    Path folder;

    private PluginStore store;

    @BeforeEach
    void open() {
        store = new PluginStore(folder.resolve("plugins"));
    }

    @Test
    void remembersEverything() throws IOException {
        Kept kept = kept(
                "",
                List.of(new Reason(
                        "contract.example",
                        Sentences.kept("Contoh 'satu' {0} gagal.", "Example 'one' {0} failed."),
                        new LegalBasis("PP 30/2019", "Pasal 1"))));
        store.put(HEX, JAR);
        store.remember(kept);

        Kept again = new PluginStore(folder.resolve("plugins")).list().getFirst();
        assertThat(again.facts()).isEqualTo(kept.facts());
        assertThat(again.since()).isEqualTo(kept.since());
        assertThat(again.quarantine().getFirst().text().in(Locale.ENGLISH)).isEqualTo("Example 'one' {0} failed.");
        assertThat(again.quarantine().getFirst().basis()).isEqualTo(new LegalBasis("PP 30/2019", "Pasal 1"));
    }

    @Test
    void knowsNothingOfAJarWithoutNote() throws IOException {
        store.put(HEX, JAR);

        assertThat(store.list()).isEmpty();
    }

    @Test
    void forgets() throws IOException {
        store.put(HEX, JAR);
        store.remember(kept("", List.of()));
        store.forget(HEX);

        assertThat(store.list()).isEmpty();
        assertThat(store.jar(HEX)).doesNotExist();
    }

    @Test
    void leavesOutANoteAtFaultAlone() throws IOException {
        store.put(HEX, JAR);
        store.remember(kept("", List.of()));
        Files.writeString(folder.resolve("plugins/sha256/ff.properties"), "kind=apa");

        assertThat(store.list()).hasSize(1);
    }

    @Test
    void runsAgainWhatIsUnchangedAndTrusted() throws IOException {
        Path certificate = Keys.certificate("kota");
        TrustStore trust = new TrustStore(folder.resolve("trust"), Optional.empty());
        String signer = trust.add(certificate, "Kota", List.of("99"), Optional.empty())
                .getOrThrow()
                .fingerprint();
        store.put(HEX, JAR);

        assertThat(codes(trust, false, kept(signer, List.of()))).isEmpty();
        assertThat(codes(new TrustStore(folder.resolve("none"), Optional.empty()), false, kept(signer, List.of())))
                .containsExactly("plugin.signer-gone");
        trust.add(certificate, "Kota", List.of("33.74"), Optional.empty());
        assertThat(codes(trust, false, kept(signer, List.of()))).containsExactly("plugin.foreign-area");
        Files.write(store.jar(HEX), new byte[] {1});
        assertThat(codes(trust, false, kept(signer, List.of()))).containsExactly("plugin.store-altered");
    }

    /** It was valid when the plugin came in; last year's decisions must be computable next year. */
    @Test
    void runsAgainWhatWasSignedByACertificateThatHasEndedSinceAndSaysWhen() throws IOException {
        Keys.store("dahulu", "-startdate", "2020/01/01 00:00:00", "-validity", "30");
        TrustStore trust = new TrustStore(folder.resolve("trust"), Optional.empty());
        String signer = trust.add(Keys.certificate("dahulu"), "Kota", List.of("99"), Optional.empty())
                .getOrThrow()
                .fingerprint();
        store.put(HEX, JAR);

        assertThat(codes(trust, false, kept(signer, List.of()))).isEmpty();
        Plugin plugin = new Holdings(store, trust).plugin(kept(signer, List.of()));
        assertThat(plugin.state()).isEqualTo(PluginState.ACTIVE);
        assertThat(plugin.findEndOfSigner(LocalDate.of(2020, 2, 2))).isPresent();
        assertThat(plugin.findEndOfSigner(LocalDate.of(2020, 1, 20))).isEmpty();
    }

    @Test
    void runsUnsignedOnesInDevelopmentOnly() throws IOException {
        TrustStore trust = new TrustStore(folder.resolve("trust"), Optional.empty());
        store.put(HEX, JAR);

        assertThat(codes(trust, true, kept("", List.of()))).isEmpty();
        assertThat(codes(trust, false, kept("", List.of()))).containsExactly("plugin.unsigned-kept");
    }

    private List<String> codes(TrustStore trust, boolean development, Kept kept) {
        Setup setup = new Setup(folder, Setup.Use.SERVER, Optional.empty(), Optional.empty(), development);
        return new Restoration(store, trust, setup)
                .objectionsTo(kept).stream().map(Reason::code).toList();
    }

    static Kept kept(String signer, List<Reason> quarantine) {
        PluginFacts facts = new PluginFacts(
                PluginKind.POLICY, "contoh", "id.contoh", "1.0.0", "sha256:" + HEX, List.of("99.01"), "Kota");
        return new Kept(
                facts, "c0", signer, "contoh.csv", "contoh.jar", Instant.parse("2026-11-21T01:02:03Z"), quarantine);
    }
}
