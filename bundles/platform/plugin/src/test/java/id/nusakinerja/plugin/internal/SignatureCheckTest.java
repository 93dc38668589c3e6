package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a signature may be wrong has its own sentence, and a right one has none. */
class SignatureCheckTest {

    private static final List<String> CITY = List.of("33.74");

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private TrustStore trust;
    private byte[] signed;

    @BeforeEach
    void signOne() {
        trust = new TrustStore(folder.resolve("trust"), Optional.empty());
        signed = Keys.sign(new JarMaker().bytes(), "kota");
    }

    @Test
    void acceptsWhatATrustedKeySignedForItsArea() {
        trustFor("33");

        assertThat(codes(signed, CITY)).isEmpty();
        assertThat(look(signed, CITY, SignatureCheck.Finding::trusted)
                        .orElseThrow()
                        .name())
                .isEqualTo("Kota Contoh");
    }

    @Test
    void refusesWhatNobodySigned() {
        assertThat(codes(new JarMaker().bytes(), CITY)).containsExactly("plugin.unsigned");
    }

    @Test
    void refusesAnAlteredEntry() {
        trustFor("33.74");
        byte[] altered = JarMaker.changed(signed, JarMaker.TYPE, bytes -> new byte[] {1, 2, 3});

        assertThat(codes(altered, CITY)).containsExactly("plugin.altered");
    }

    @Test
    void refusesAnEntryThatWasTakenAway() {
        trustFor("33.74");

        assertThat(codes(JarMaker.changed(signed, JarMaker.TYPE, bytes -> new byte[0]), CITY))
                .containsExactly("plugin.altered");
    }

    @Test
    void refusesAnEntryThatWasAdded() {
        trustFor("33.74");

        assertThat(codes(JarMaker.changed(signed, "id/lain.class", bytes -> new byte[] {1}), CITY))
                .containsExactly("plugin.unsigned-entry");
    }

    @Test
    void refusesAnAlteredManifest() {
        trustFor("33.74");
        byte[] altered = JarMaker.changed(
                signed,
                "META-INF/MANIFEST.MF",
                bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("99.01", "33.74")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(codes(altered, CITY)).containsExactly("plugin.altered");
    }

    @Test
    void refusesASecondSigner() {
        trustFor("33.74");

        assertThat(codes(signedAgain(signed, "tetangga"), CITY)).containsExactly("plugin.more-signers");
    }

    @Test
    void refusesASignerNobodyTrusts() {
        assertThat(codes(signed, CITY)).containsExactly("plugin.unknown-signer");
    }

    @Test
    void refusesAForeignArea() {
        trustFor("16");

        assertThat(codes(signed, CITY)).containsExactly("plugin.foreign-area");
        assertThat(codes(signed, List.of("16.71", "15"))).containsExactly("plugin.foreign-area");
    }

    @Test
    void takesACodeForAPrefixOnlyAtItsDots() {
        trustFor("33.74");

        assertThat(codes(signed, List.of("33.74.01"))).isEmpty();
        assertThat(codes(signed, List.of("33"))).containsExactly("plugin.foreign-area");
    }

    @Test
    void refusesAfterTheLastDayOfTrust() {
        trust.add(
                Keys.certificate("kota"),
                "Kota Contoh",
                CITY,
                Optional.of(LocalDate.now(clock).minusDays(1)));

        assertThat(codes(signed, CITY)).containsExactly("plugin.trust-ended");
    }

    @Test
    void refusesARevokedSigner() throws IOException {
        trustFor("33.74");
        Path note;
        try (var files = Files.list(folder.resolve("trust"))) {
            note = files.filter(file -> file.toString().endsWith(".properties"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(note, Files.readString(note) + "revoked=2026-01-02\n");

        assertThat(codes(signed, CITY)).containsExactly("plugin.revoked");
    }

    @Test
    void refusesAnExpiredCertificateAndOneThatIsNotYetValid() {
        Keys.store("lama", "-startdate", "2020/01/01 00:00:00", "-validity", "30");
        trust.add(Keys.certificate("lama"), "Lama", CITY, Optional.empty());
        byte[] jar = Keys.sign(new JarMaker().bytes(), "lama");

        assertThat(codes(jar, CITY)).containsExactly("plugin.certificate-expired");
        String sentence = look(
                jar, CITY, finding -> finding.objections().getFirst().text().in(Text.INDONESIAN));
        assertThat(sentence)
                .startsWith("test.jar: sertifikat penandatangan berakhir 3")
                .endsWith(" Januari 2020. Tandatangani ulang dengan sertifikat yang berlaku.");
        Clock early = Clock.fixed(Instant.parse("2019-06-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(new SignatureCheck(trust, early).look(read(jar), CITY).objections())
                .extracting(Reason::code)
                .containsExactly("plugin.certificate-early");
    }

    @Test
    void trustsTheKeyOfTheBuildInADemonstrationOnly() {
        Path build = Keys.certificate("kota");
        TrustStore demonstration = new TrustStore(folder.resolve("trust"), Optional.of(build));
        demonstration.addDemo(build);

        assertThat(new SignatureCheck(demonstration, clock)
                        .look(read(signed), CITY)
                        .objections())
                .isEmpty();
        assertThat(codes(signed, CITY)).containsExactly("plugin.unknown-signer");
    }

    private void trustFor(String area) {
        trust.add(Keys.certificate("kota"), "Kota Contoh", List.of(area), Optional.empty());
    }

    private List<String> codes(byte[] jar, List<String> areas) {
        return look(
                jar,
                areas,
                finding -> finding.objections().stream().map(Reason::code).toList());
    }

    private <T> T look(byte[] jar, List<String> areas, Function<SignatureCheck.Finding, T> what) {
        return what.apply(new SignatureCheck(trust, clock).look(read(jar), areas));
    }

    private static PluginJar read(byte[] jar) {
        return Staged.with(jar, file -> PluginJar.read(file, "test.jar").getOrThrow());
    }

    private static byte[] signedAgain(byte[] jar, String alias) {
        return Staged.with(jar, file -> {
            try (ZipFile in = new ZipFile(file.toFile())) {
                return Keys.signWith(in, alias, "SECOND");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
