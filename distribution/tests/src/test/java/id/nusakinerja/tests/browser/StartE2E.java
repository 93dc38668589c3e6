package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.tests.Installation;
import id.nusakinerja.tests.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The start script: a quick yes, or one plain line. */
class StartE2E {

    private static final int REFUSED = 2;

    @Test
    void endsWellWhenToldToEnd() {
        RunningServer server = RunningServer.launch(Installation.freePort(), Installation.newFolder("start"));
        server.awaitReady();

        assertThat(server.output()).contains(server.address());
        assertThat(server.terminate()).isZero();
    }

    @Test
    void refusesAPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    RunningServer.launch(taken.getLocalPort(), Installation.newFolder("start")),
                    String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void refusesADataFolderInUse() {
        Path data = Installation.newFolder("start");
        try (RunningServer first = RunningServer.launch(Installation.freePort(), data)) {
            first.awaitReady();

            assertRefused(RunningServer.launch(Installation.freePort(), data), data.toString());
        }
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(Installation.newFolder("start").resolve("data"));

        assertRefused(RunningServer.launch(Installation.freePort(), file), file.toString());
    }

    @Test
    void refusesABrokenTenantFile() throws IOException {
        Path tenants = Installation.newFolder("tenants");
        Files.writeString(tenants.resolve("kota-uji.json"), "{ \"id\": 5 ");

        assertRefused(
                RunningServer.launch(
                        Installation.freePort(), Installation.newFolder("start"), "--tenants", tenants.toString()),
                "kota-uji.json");
    }

    @Test
    void refusesAnUnknownOption() {
        assertRefused(
                RunningServer.launch(Installation.freePort(), Installation.newFolder("start"), "--damo"), "--damo");
    }

    private static void assertRefused(RunningServer server, String subject) {
        assertThat(server.exitCode()).as(server.output()).isEqualTo(REFUSED);
        assertThat(server.output()).contains(subject).doesNotContain("\tat ").hasLineCount(1);
    }
}
