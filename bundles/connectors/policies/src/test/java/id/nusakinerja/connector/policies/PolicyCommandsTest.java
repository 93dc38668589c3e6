package id.nusakinerja.connector.policies;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.contract.PolicyContract;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginSigner;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the commands write about bundles and signers. */
class PolicyCommandsTest {

    private static final PluginFacts FACTS = new PluginFacts(
            PluginKind.POLICY, "contoh", "id.nusakinerja.city.contoh", "1.0.0", "sha256:a", List.of("99.01"), "");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysHowManyExamplesAndLawsWereTried() {
        assertThat(check(Outcome.done(FACTS), "contoh.jar")).isZero();
        assertThat(out)
                .hasToString("LAYAK\tcontoh:1.0.0\t99.01\t-\tsha256:a\t38/38\t" + PolicyContract.LAWS
                        + System.lineSeparator());

        out.reset();
        check(Outcome.done(FACTS), "--json", "contoh.jar");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"examples\":38,\"laws\":" + PolicyContract.LAWS + ",");
    }

    @Test
    void numbersItsFindings() {
        assertThat(check(Outcome.refused(List.of(reason("Satu."), reason("Dua."))), "contoh.jar"))
                .isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("contoh.jar: (1) Satu. (2) Dua.");
    }

    @Test
    void namesTheJarThatEachLineIsAbout() {
        List<Reason> reasons = List.of(reason("b.jar: Satu."), reason("Dua."));

        check(Outcome.refused(reasons), "a.jar", "b.jar");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("a.jar: (1) b.jar: Satu. (2) Dua.", "b.jar: (1) Satu. (2) Dua.");

        err.reset();
        assertThat(install(Outcome.refused(reasons), "a.jar", "b.jar")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("a.jar: (1) b.jar: Satu. (2) Dua.", "b.jar: (1) Satu. (2) Dua.");

        Plugin held = new Plugin(FACTS, PluginState.QUARANTINED, reasons, "b.jar", Instant.EPOCH, Optional.empty());
        assertThat(install(Outcome.done(held), "b.jar")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("contoh:1.0.0\tQUARANTINED", "\tb.jar: Satu.", "\tb.jar: Dua.");
    }

    @Test
    void saysWhomItTrustsWhereAndHowLong() {
        PluginSigner signer =
                new PluginSigner("ab12", "Kota Contoh", List.of("99.01", "99.02"), LocalDate.of(2029, 12, 31));

        int code = new PolicyTrustCommand(workshop(Outcome.done(signer)))
                .run(
                        List.of("--cert", "contoh.pem", "--area", "99.01,99.02", "--name", "Kota Contoh"),
                        stream(out),
                        stream(err));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "SHA-256 ab12",
                        "Kota Contoh dipercaya untuk wilayah 99.01, 99.02 sampai dengan 31 Desember 2029."
                                + " Bandingkan sidik jari di atas dengan pemiliknya lewat jalur lain.");
    }

    private int check(Outcome<PluginFacts> finding, String... words) {
        ContractReport report = new ContractReport(FACTS.policyVersion(), 38, 38, List.of(), List.of());
        return new PolicyCheckCommand(
                        workshop(finding),
                        version ->
                                Optional.of(report).filter(one -> one.policy().equals(version)))
                .run(List.of(words), stream(out), stream(err));
    }

    private int install(Outcome<Plugin> answer, String... words) {
        return new PolicyInstallCommand(workshop(answer)).run(List.of(words), stream(out), stream(err));
    }

    private static PluginWorkshop workshop(Outcome<?> answer) {
        return (PluginWorkshop) Proxy.newProxyInstance(
                PluginWorkshop.class.getClassLoader(),
                new Class<?>[] {PluginWorkshop.class},
                (self, method, values) -> answer);
    }

    private static Reason reason(String indonesian) {
        return new Reason("test.reason", Text.of(indonesian, "English."), LegalBasis.HOUSE_RULE);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
