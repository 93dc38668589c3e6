package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** What lies in the plugins folder and may not run. */
class FolderRunTest {

    @TempDir
    Path folder;

    private final Admissions admissions = new Admissions();

    @Test
    void tellsWhyABundleDoesNotRunToWhoeverAsksForItsPolicyAndNobodyElse() throws IOException {
        Files.write(folder.resolve("contoh.jar"), Keys.sign(new JarMaker().bytes(), "kota"));

        run();

        assertThat(refusalOf("contoh")).startsWith("contoh.jar: the signer CN=kota is not known here.");
        assertThat(refusalOf("contoh:1.0.0")).isEqualTo(refusalOf("contoh"));
        assertThat(refusalOf("contoh:2.0.0")).isEmpty();
        assertThat(refusalOf("semarang")).isEmpty();
    }

    @Test
    void namesAJarThatDoesNotSayWhatItIs() throws IOException {
        Files.writeString(folder.resolve("rusak.jar"), "no jar");
        Files.write(folder.resolve("contoh.jar"), new JarMaker().bytes());

        run();

        assertThat(refusalOf("semarang")).startsWith("rusak.jar: ");
        assertThat(refusalOf("contoh")).startsWith("contoh.jar: ");
    }

    private void run() {
        TrustStore trust = new TrustStore(folder.resolve("trust"), Optional.empty());
        Examination examination = new Examination(
                new SignatureCheck(trust, Clock.systemUTC()),
                false,
                () -> Map.of("id.nusakinerja.reward", List.of(new Version("1.0.0"))),
                file -> "");
        Trials trials = new Trials(List::of, admissions, unasked(ServiceComponentRuntime.class));
        new FolderRun(examination, new Runner(new Bundles(unasked(BundleContext.class)), trials), admissions)
                .run(Optional.of(folder));
    }

    private String refusalOf(String policy) {
        Optional<Text> refusal = admissions.findRefusal(policy);
        return refusal.map(text -> text.in(Locale.ENGLISH)).orElse("");
    }

    /** Nothing that is refused comes to the container. */
    static <T> T unasked(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, words) -> {
            throw new IllegalStateException("Asked for (" + method.getName() + ").");
        }));
    }
}
