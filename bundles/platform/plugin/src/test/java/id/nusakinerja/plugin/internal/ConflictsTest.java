package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** A new bundle beside those that are installed. */
class ConflictsTest {

    @TempDir
    Path folder;

    private TrustStore trust;
    private Examination.Passed passed;

    @BeforeEach
    void examineOne() {
        trust = new TrustStore(folder, Optional.empty());
        trust.add(Keys.certificate("kota"), "Kota", List.of("99.01"), Optional.empty());
        byte[] jar = Keys.sign(new JarMaker().bytes(), "kota");
        Examination examination = new Examination(
                new SignatureCheck(trust, java.time.Clock.systemUTC()),
                false,
                () -> Map.of("id.nusakinerja.reward", List.of(new Version("1.0.0"))),
                file -> "");
        passed =
                Staged.with(jar, file -> examination.examine(file, "contoh.jar").getOrThrow());
    }

    @Test
    void letsANewVersionStandBesideTheOld() {
        assertThat(codes(kept("contoh", "id.nusakinerja.city.contoh", "0.9.0", "99.01")))
                .isEmpty();
        assertThat(codes(kept("semarang", "id.nusakinerja.city.semarang", "1.0.0", "33.74")))
                .isEmpty();
    }

    @Test
    void refusesTheSameVersionWithAnotherContent() {
        Kept old = kept("contoh", "id.nusakinerja.city.contoh", "1.0.0", "99.01");

        assertThat(codes(old)).containsExactly("plugin.same-version");
        assertThat(new Conflicts(List.of(old), Set.of(), trust, true).with(passed))
                .isEmpty();
    }

    @Test
    void refusesAPolicyOfAnotherBundle() {
        assertThat(codes(kept("contoh", "id.nusakinerja.city.lain", "0.9.0", "99.01")))
                .containsExactly("plugin.other-bundle");
        assertThat(codes(kept("lain", "id.nusakinerja.city.contoh", "0.9.0", "99.01")))
                .containsExactly("plugin.other-id");
    }

    @Test
    void refusesToTakeOverThePolicyOfAnotherArea() {
        assertThat(codes(kept("contoh", "id.nusakinerja.city.contoh", "0.9.0", "33.74")))
                .containsExactly("plugin.takeover");
    }

    private List<String> codes(Kept installed) {
        return new Conflicts(List.of(installed), Set.of(), trust, false)
                .with(passed).stream().map(Reason::code).toList();
    }

    private static Kept kept(String id, String bundle, String version, String area) {
        PluginFacts facts = new PluginFacts(PluginKind.POLICY, id, bundle, version, "sha256:ff", List.of(area), "Kota");
        return new Kept(facts, "c0", "", "", "alt.jar", Instant.EPOCH, List.of());
    }
}
