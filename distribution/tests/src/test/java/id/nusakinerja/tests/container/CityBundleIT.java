package id.nusakinerja.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.bench.Editions;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.plugin.PluginWorkshop;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tests.policies.SigningKey;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

/** A city's bundle comes, goes and gets a next version while everybody else works on. */
@InContainer(Distribution.class)
class CityBundleIT {

    private static final String CITY = "id.nusakinerja.city.semarang";
    private static final TenantId SEMARANG = new TenantId("semarang");
    private static final TenantId SURAKARTA = new TenantId("surakarta");
    private static final Actor OPERATOR = new Actor(
            1, "Operator", TenantId.PROVINCE, Optional.empty(), Set.of(Role.PROVINCE_OPERATOR), Optional.empty());
    private static final SigningKey KEY = SigningKey.make("Kota Semarang");
    private static final long PATIENCE_MILLIS = 30_000;

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = PATIENCE_MILLIS)
    PluginService plugins;

    @InjectService(timeout = PATIENCE_MILLIS)
    PluginWorkshop workshop;

    @InjectService(timeout = PATIENCE_MILLIS)
    PolicyBook policies;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantDirectory tenants;

    @InjectService(timeout = PATIENCE_MILLIS)
    Clock clock;

    private Bundle city;
    private Surroundings before;

    @BeforeEach
    void lookAround() {
        await(() -> rules(SEMARANG) && rules(SURAKARTA));
        city = bundle("1.0.0");
        assertThat(workshop.trust(KEY.certificate(), "Kota Semarang", List.of("33.74"), Optional.empty()))
                .isInstanceOf(Outcome.Done.class);
        before = Surroundings.of(context, city);
    }

    @AfterEach
    void putBack() throws BundleException {
        for (Plugin plugin : plugins.listPlugins(OPERATOR)) {
            if (plugin.facts().version().equals("1.1.0")) {
                plugins.uninstall(OPERATOR, plugin.facts().digest());
            }
        }
        city.start();
        await(() -> rules(SEMARANG));
    }

    @Test
    void cameInThroughTheStore() {
        List<Plugin> installed = plugins.listPlugins(OPERATOR);

        assertThat(installed).hasSizeGreaterThanOrEqualTo(6).allSatisfy(plugin -> {
            assertThat(plugin.state()).isEqualTo(PluginState.ACTIVE);
            assertThat(plugin.facts().signer()).isEqualTo("Kunci demonstrasi");
        });
        assertThat(city.getLocation()).contains("/plugins/sha256/");
        assertThat(plugins.verifyLog(OPERATOR).isIntact()).isTrue();
    }

    @Test
    void refusesTheDecisionsOfItsOwnTenantOnlyWhileItIsStopped() throws BundleException {
        city.stop();

        assertThat(rules(SEMARANG)).isFalse();
        assertThat(rules(SURAKARTA)).isTrue();
        assertThat(Surroundings.of(context, city)).isEqualTo(before);
    }

    @Test
    void rulesAgainAfterItsStart() throws BundleException {
        city.stop();
        city.start();

        await(() -> rules(SEMARANG));
        assertThat(Surroundings.of(context, city)).isEqualTo(before);
    }

    @Test
    void standsBesideItsNextVersionAndMovesNobody() throws IOException {
        Surroundings all = Surroundings.of(context, context.getBundle());

        Plugin next = installNext();

        assertThat(next.state()).isEqualTo(PluginState.ACTIVE);
        assertThat(versions()).contains("1.0.0", "1.1.0");
        assertThat(rules(SEMARANG)).isTrue();
        assertThat(Surroundings.of(context, context.getBundle()).without(bundle("1.1.0")))
                .isEqualTo(all);
    }

    @Test
    void leavesNoClassBehind() throws IOException {
        Plugin next = installNext();
        WeakReference<ClassLoader> old =
                new WeakReference<>(bundle("1.1.0").adapt(BundleWiring.class).getClassLoader());
        assertThat(old.get()).isNotNull();

        assertThat(plugins.uninstall(OPERATOR, next.facts().digest())).isInstanceOf(Outcome.Done.class);

        assertThat(versions()).doesNotContain("1.1.0");
        await(() -> {
            System.gc();
            return old.get() == null;
        });
    }

    @Test
    void refusesWhatIsNotSignedAndWritesThatDown() throws IOException {
        Outcome<Plugin> answer = plugins.install(OPERATOR, "semarang.jar", Editions.unsigned("1.1.0", shipped()));

        assertThat(answer instanceof Outcome.Refused<Plugin>(List<Reason> reasons) ? reasons : List.<Reason>of())
                .extracting(Reason::code)
                .containsExactly("plugin.unsigned");
        PluginEvent last = plugins.listLog(OPERATOR, 1).getFirst();
        assertThat(last.done()).isFalse();
        assertThat(last.file()).isEqualTo("semarang.jar");
        assertThat(last.who()).isEqualTo("Operator");
    }

    @Test
    void changesNothingWhenTheSameFileComesTwice() throws IOException {
        byte[] same = Files.readAllBytes(shipped());

        assertThat(plugins.install(OPERATOR, "semarang.jar", same)
                        .getOrThrow()
                        .facts()
                        .version())
                .isEqualTo("1.0.0");
        assertThat(Surroundings.of(context, city)).isEqualTo(before);
    }

    private Plugin installNext() throws IOException {
        return plugins.install(OPERATOR, "semarang-1.1.0.jar", KEY.sign(Editions.unsigned("1.1.0", shipped())))
                .getOrThrow();
    }

    private static Path shipped() {
        return Path.of(System.getProperty(Distribution.PLUGINS), CITY + "-1.0.0.jar");
    }

    private Bundle bundle(String version) {
        return Arrays.stream(context.getBundles())
                .filter(each -> each.getSymbolicName().equals(CITY)
                        && each.getVersion().toString().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private boolean rules(TenantId tenant) {
        return policies.rulebookFor(tenants.getTenant(tenant), LocalDate.now(clock)) instanceof Outcome.Done;
    }

    private List<String> versions() {
        return policies.listVersions().stream()
                .filter(each -> each.id().equals("semarang"))
                .map(PolicyVersion::version)
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting.", e);
            }
        }
    }
}
