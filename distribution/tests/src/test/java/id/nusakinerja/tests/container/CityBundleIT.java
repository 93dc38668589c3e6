package id.nusakinerja.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.tenancy.TenantDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

/** A city's bundle comes, goes and is replaced while everybody else works on. */
@InContainer(Distribution.class)
class CityBundleIT {

    private static final String CITY = "id.nusakinerja.city.semarang";
    private static final TenantId SEMARANG = new TenantId("semarang");
    private static final TenantId SURAKARTA = new TenantId("surakarta");
    private static final long PATIENCE_MILLIS = 30_000;

    @InjectBundleContext
    BundleContext context;

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
        city = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(CITY))
                .findFirst()
                .orElseThrow();
        await(() -> rules(SEMARANG));
        before = Surroundings.of(context, city);
    }

    @AfterEach
    void putBack() throws BundleException, IOException, InterruptedException {
        if (!city.getVersion().toString().equals("1.0.0")) {
            replace(Files.readAllBytes(jar()));
        }
        city.start();
        await(() -> rules(SEMARANG));
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
    void isReplacedByItsNextVersionAlone() throws BundleException, IOException, InterruptedException {
        replace(Repackaged.as("1.1.0", jar()));

        await(() -> versions().contains("1.1.0"));
        assertThat(versions()).doesNotContain("1.0.0");
        assertThat(rules(SEMARANG)).isTrue();
        assertThat(Surroundings.of(context, city)).isEqualTo(before);
    }

    @Test
    void leavesNoClassBehind() throws BundleException, IOException, InterruptedException {
        WeakReference<ClassLoader> old =
                new WeakReference<>(city.adapt(BundleWiring.class).getClassLoader());
        assertThat(old.get()).isNotNull();

        replace(Repackaged.as("1.1.0", jar()));
        await(() -> versions().contains("1.1.0"));

        await(() -> {
            System.gc();
            return old.get() == null;
        });
    }

    private static Path jar() {
        return Path.of(System.getProperty(Distribution.PLUGINS), CITY + "-1.0.0.jar");
    }

    private void replace(byte[] jar) throws BundleException, IOException, InterruptedException {
        try (InputStream stream = new ByteArrayInputStream(jar)) {
            city.update(stream);
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(city), event -> refreshed.countDown());
        assertThat(refreshed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
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
