package id.nusakinerja.tests.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.tests.Installation;
import id.nusakinerja.tests.RunningServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
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
    void letsARequestInFlightEnd() throws IOException {
        int port = Installation.freePort();
        RunningServer server = RunningServer.launch(port, Installation.newFolder("start"));
        server.awaitReady();
        try (Socket request = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream body = request.getOutputStream();
            body.write("POST /semarang/?v-r=uidl HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{".getBytes(US_ASCII));
            // What the server has not begun to read is not in flight yet.
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            CompletableFuture<Integer> end = CompletableFuture.supplyAsync(server::terminate);
            awaitClosed(port);
            body.write('}');
            String answer = new String(request.getInputStream().readAllBytes(), US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(end.join()).isZero();
        }
    }

    private static void awaitClosed(int port) {
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                LockSupport.parkNanos(1_000_000);
            } catch (IOException refused) {
                return;
            }
        }
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
