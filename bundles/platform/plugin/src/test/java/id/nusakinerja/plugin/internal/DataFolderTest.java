package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** A command on a data folder with a bundle that was accepted once and may not run now. */
class DataFolderTest {

    @TempDir
    Path data;

    private final Admissions admissions = new Admissions();

    @Test
    void tellsWhyABundleIsHeldToWhoeverAsksForItsPolicyAndNobodyElse() throws IOException {
        PluginStore store = new PluginStore(data.resolve("plugins"));
        Kept kept = PluginStoreTest.kept("", List.of());
        store.put(kept.hex(), new JarMaker().bytes());
        store.remember(kept);
        Files.write(store.jar(kept.hex()), new byte[] {1});

        PluginDepot depot = open();

        assertThat(depot.list().getFirst().state()).isEqualTo(PluginState.HELD);
        assertThat(refusalOf("contoh")).startsWith("contoh:1.0.0: the file ");
        assertThat(refusalOf("contoh:1.0.0")).isEqualTo(refusalOf("contoh"));
        assertThat(refusalOf("contoh:2.0.0")).isEmpty();
        assertThat(refusalOf("semarang")).isEmpty();
        assertThat(depot.log().latest(10)).isEmpty();
    }

    private PluginDepot open() {
        Setup setup = new Setup(data, Setup.Use.DATA, Optional.empty(), Optional.empty(), false);
        Bundles bundles = new Bundles(FolderRunTest.unasked(BundleContext.class));
        Trials trials = new Trials(List::of, admissions, FolderRunTest.unasked(ServiceComponentRuntime.class));
        return new PluginDepot(setup, bundles, Clock.systemUTC(), admissions, trials, new Needs());
    }

    private String refusalOf(String policy) {
        Optional<Text> refusal = admissions.findRefusal(policy);
        return refusal.map(text -> text.in(Locale.ENGLISH)).orElse("");
    }
}
