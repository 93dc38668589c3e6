package id.nusakinerja.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantListener;
import id.nusakinerja.tenancy.TenantProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultTenantDirectoryTest {

    private static final TenantId JAMBI = new TenantId("jambi");
    private static final TenantId SURAKARTA = new TenantId("surakarta");

    @TempDir
    private Path folder;

    private final Heard heard = new Heard();
    private DefaultTenantDirectory directory;

    @BeforeEach
    void start() throws IOException {
        write("jambi", "Kota Jambi", "jambi.example");
        directory = new DefaultTenantDirectory(folder, 20);
        directory.listen(heard, () -> heard);
    }

    @AfterEach
    void stop() {
        directory.stop();
    }

    @Test
    void tellsANewListenerWhatIsThere() throws InterruptedException {
        assertThat(heard.next()).isEqualTo("changed jambi Kota Jambi");
        assertThat(heard.next()).isEqualTo("changed provinsi Provinsi");
    }

    @Test
    void alwaysHasTheProvince() {
        assertThat(directory.getTenant(TenantId.PROVINCE).name()).isEqualTo("Provinsi");
    }

    @Test
    void takesTheSettingsOfTheProvinceFromAFile() throws Exception {
        skipFirst();

        write("provinsi", "Provinsi Jawa Tengah", "prov.example");
        assertThat(heard.next()).isEqualTo("changed provinsi Provinsi Jawa Tengah");

        Files.delete(folder.resolve("provinsi.json"));
        assertThat(heard.next()).isEqualTo("changed provinsi Provinsi");
    }

    @Test
    void picksUpANewAChangedAndARemovedFile() throws Exception {
        skipFirst();

        write("surakarta", "Kota Surakarta", "solo.example");
        assertThat(heard.next()).isEqualTo("changed surakarta Kota Surakarta");
        assertThat(directory.listTenants()).extracting(Tenant::id).containsExactly(JAMBI, TenantId.PROVINCE, SURAKARTA);

        write("surakarta", "Solo", "solo.example");
        assertThat(heard.next()).isEqualTo("changed surakarta Solo");

        Files.delete(folder.resolve("surakarta.json"));
        assertThat(heard.next()).isEqualTo("removed surakarta");
        assertThat(directory.findTenant(SURAKARTA)).isEmpty();
    }

    @Test
    void keepsTheLastGoodSettingsOfABrokenFile() throws Exception {
        skipFirst();

        Files.writeString(folder.resolve("jambi.json"), "{\"id\": \"jambi\", ");
        awaitProblem("jambi.json");

        assertThat(directory.getTenant(JAMBI).name()).isEqualTo("Kota Jambi");
        assertThat(heard.isQuiet()).isTrue();

        write("jambi", "Kota Jambi Baru", "jambi.example");
        assertThat(heard.next()).isEqualTo("changed jambi Kota Jambi Baru");
        assertThat(directory.listProblems()).isEmpty();
    }

    @Test
    void doesNotTakeAFileThatIsBeingReplacedForRemoved() throws Exception {
        TenantFolder slow = new TenantFolder(folder);
        assertThat(slow.look().tenants()).containsKey(JAMBI);

        Files.delete(folder.resolve("jambi.json"));
        assertThat(slow.look().tenants()).containsKey(JAMBI);
        write("jambi", "Jambi", "jambi.example");
        assertThat(slow.look().tenants().get(JAMBI).name()).isEqualTo("Jambi");

        Files.delete(folder.resolve("jambi.json"));
        slow.look();
        assertThat(slow.look().tenants()).doesNotContainKey(JAMBI);
    }

    @Test
    void leavesAHostWithTheTenantThatHasIt() throws Exception {
        skipFirst();

        write("ambon", "Kota Ambon", "jambi.example");
        awaitProblem("ambon.json");

        assertThat(directory.findTenant(new TenantId("ambon"))).isEmpty();
        assertThat(directory.getTenant(JAMBI).host()).contains("jambi.example");
        assertThat(directory.listProblems()).extracting(TenantProblem::field).containsExactly("host");
    }

    @Test
    void namesALinkThatLeadsNowhereAndGoesOnWithTheOtherFiles() throws Exception {
        skipFirst();

        Files.createSymbolicLink(folder.resolve("ambon.json"), folder.resolve("nowhere"));
        awaitProblem("ambon.json");
        write("surakarta", "Kota Surakarta", "solo.example");

        assertThat(heard.next()).isEqualTo("changed surakarta Kota Surakarta");
        assertThat(directory.listProblems()).extracting(TenantProblem::file).containsExactly("ambon.json");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        Path missing = folder.resolve("missing");

        assertThat(new TenantFolder(missing).look().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text().in(Locale.ENGLISH))
                        .startsWith("The folder " + missing + " of the settings files cannot be read.")
                        .contains("--tenants"));
    }

    @Test
    void namesTheMissingFileOfAnUnknownTenant() {
        assertThatThrownBy(() -> directory.getTenant(SURAKARTA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No tenant (surakarta) is set up.\n"
                        + "Maybe (surakarta.json) is missing among the settings files, or faulty.");
    }

    @Test
    void goesOnWhenAListenerFails() throws Exception {
        skipFirst();
        TenantListener faulty = new TenantListener() {
            @Override
            public void changed(Tenant tenant) {
                throw new IllegalStateException("planned by the test");
            }

            @Override
            public void removed(TenantId tenant) {
                throw new IllegalStateException("planned by the test");
            }
        };
        directory.listen(faulty, () -> faulty);
        Heard later = new Heard();
        directory.listen(later, () -> later);
        later.next();
        later.next();

        write("jambi", "Jambi", "jambi.example");

        assertThat(later.next()).isEqualTo("changed jambi Jambi");
    }

    private void skipFirst() throws InterruptedException {
        heard.next();
        heard.next();
    }

    private void awaitProblem(String file) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (directory.listProblems().stream()
                .noneMatch(problem -> problem.file().equals(file))) {
            assertThat(System.nanoTime())
                    .as("waiting for a problem with " + file)
                    .isLessThan(end);
            Thread.sleep(10);
        }
    }

    private void write(String id, String name, String host) throws IOException {
        Path unfinished = folder.resolve(id + ".unfinished");
        Files.writeString(unfinished, """
                {"id": "%s", "name": "%s", "areaCode": "15.71", "host": "%s", "languages": ["id"], "zone": "Asia/Jakarta",
                 "accent": "#123456", "policy": "national"}
                """.formatted(id, name, host));
        Files.move(unfinished, folder.resolve(id + ".json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static final class Heard implements TenantListener {

        private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

        @Override
        public void changed(Tenant tenant) {
            calls.add("changed " + tenant.id() + " " + tenant.name());
        }

        @Override
        public void removed(TenantId tenant) {
            calls.add("removed " + tenant);
        }

        String next() throws InterruptedException {
            return String.valueOf(calls.poll(10, TimeUnit.SECONDS));
        }

        boolean isQuiet() {
            return calls.isEmpty();
        }
    }
}
