package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Version;

/** One wrong thing in a bundle, one sentence. */
class ManifestCheckTest {

    private static final Map<String, List<Version>> RUNNING =
            Map.of("id.nusakinerja.reward", List.of(new Version("1.4.0")));

    @Test
    void acceptsAPlainPolicy() {
        assertThat(codes(new JarMaker())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bundle-SymbolicName  | nama tidak sah!             | plugin.no-name",
                "Bundle-Version       | satu                        | plugin.no-version",
                "Provide-Capability   | lain;policy=contoh          | plugin.no-marking",
                "Provide-Capability   | nusakinerja.policy;areas=\"99.01\";policy=contoh,nusakinerja.screens;city=contoh;areas=\"99.01\" | plugin.two-markings",
                "Provide-Capability   | nusakinerja.policy;policy=contoh | plugin.no-area",
                "Bundle-Activator     | id.contoh.Activator         | plugin.activator",
                "Fragment-Host        | id.nusakinerja.reward       | plugin.fragment",
                "Require-Bundle       | id.nusakinerja.reward       | plugin.require-bundle",
                "DynamicImport-Package| *                           | plugin.dynamic-import",
                "Bundle-NativeCode    | lib.so                      | plugin.native-code",
                "Export-Package       | id.nusakinerja.kernel       | plugin.export",
                "Require-Capability   | osgi.implementation;filter:=\"(a=b)\" | plugin.requirement",
                "Bundle-ClassPath     | .,lib/x.jar                 | plugin.nested",
                "Multi-Release        | true                        | plugin.multi-release",
                "Import-Package       | java.util,id.nusakinerja.persistence | plugin.import-of-policy",
                "Import-Package       | id.nusakinerja.sanction     | plugin.import-unknown",
                "Import-Package       | id.nusakinerja.reward;version=\"[2,3)\" | plugin.import-version",
                "Import-Package       | id.nusakinerja.reward;version=\"[2\" | plugin.import-range",
            })
    void refusesAHeader(String header, String value, String code) {
        assertThat(codes(new JarMaker().header(header, value))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name=\"contoh\"       | name=\"contoh\" immediate=\"true\" | plugin.component-immediate",
                "<implementation       | <reference interface=\"java.time.Clock\"/><implementation | plugin.component-reference",
                "id.nusakinerja.reward.RewardPolicy | jakarta.servlet.Servlet | plugin.component-service",
                "value=\"contoh\"      | value=\"semarang\" | plugin.component-unmarked",
                "value=\"99.01\"       | value=\"33.74\" | plugin.component-areas",
                "contoh.ContohPolicy   | contoh.LainPolicy | plugin.component-class",
                "</scr:component>      | </selesai> | plugin.component-unreadable",
            })
    void refusesAComponent(String text, String by, String code) {
        assertThat(codes(new JarMaker().component(text, by))).contains(code);
    }

    @Test
    void refusesWhatIsMissing() {
        assertThat(codes(new JarMaker().without("Service-Component"))).containsExactly("plugin.no-component");
        assertThat(codes(new JarMaker().without(JarMaker.COMPONENT))).containsExactly("plugin.component-missing");
        assertThat(codes(new JarMaker().with("id/messages_id.properties", "a = b")))
                .containsExactly("plugin.no-messages");
        assertThat(codes(new JarMaker().with("lib/x.jar", "x"))).containsExactly("plugin.nested");
    }

    @Test
    void namesEverythingAtOnce() {
        JarMaker worst = new JarMaker()
                .header("Bundle-Activator", "a.B")
                .header("Fragment-Host", "c")
                .without("Bundle-Version");

        assertThat(codes(worst)).containsExactlyInAnyOrder("plugin.activator", "plugin.fragment", "plugin.no-version");
    }

    @Test
    void refusesFilesThatAreNoJars() {
        assertThat(refusal("teks".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("plugin.no-zip");
        assertThat(refusal(new byte[6 << 20])).isEqualTo("plugin.too-big");
        assertThat(refusal(JarMaker.changed(new JarMaker().bytes(), "META-INF/MANIFEST.MF", bytes -> new byte[0])))
                .isEqualTo("plugin.no-manifest");
        assertThat(refusal(new JarMaker().with("../luar.txt", "x").bytes())).isEqualTo("plugin.bad-path");
        assertThat(refusal(
                        new JarMaker().with("besar.txt", "0".repeat(21 << 20)).bytes()))
                .isEqualTo("plugin.too-big-inside");
    }

    private static String refusal(byte[] jar) {
        return Staged.with(
                jar,
                file -> PluginJar.read(file, "x.jar") instanceof Outcome.Refused<PluginJar>(List<Reason> reasons)
                        ? reasons.getFirst().code()
                        : "");
    }

    private static List<String> codes(JarMaker maker) {
        return Staged.with(maker.bytes(), file -> {
            PluginJar jar = PluginJar.read(file, "x.jar").getOrThrow();
            List<Reason> reasons = new ArrayList<>(ManifestCheck.objectionsTo(jar));
            for (Marking marking : Marking.of(jar)) {
                if (marking.kind() == PluginKind.POLICY) {
                    reasons.addAll(ComponentCheck.objectionsTo(jar, marking));
                    reasons.addAll(Imports.objectionsTo(jar, marking.kind(), RUNNING));
                }
            }
            return reasons.stream().map(Reason::code).toList();
        });
    }
}
