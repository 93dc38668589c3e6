package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;

/**
 * Starts once on an empty folder, answers one page and ends, so that the JDK can write down what a start loads and compiles
 * ({@code -XX:AOTCacheOutput}); later starts then have it ready.
 */
final class Training {

    private final Home home;

    Training(Home home) {
        this.home = home;
    }

    int run() throws InterruptedException {
        try (TemporaryFolder data = TemporaryFolder.make()) {
            run(new RunOptions(false, freePort(), data.path(), home.tenants()));
        }
        return 0;
    }

    private void run(RunOptions options) throws InterruptedException {
        Map<String, String> settings = Settings.ofServer(home, options);
        Settings.trustBuild(home, settings);
        Container container = Container.prepare(home, settings);
        try {
            container.start();
            Server.awaitReady(container.context());
            fetch(URI.create("http://127.0.0.1:" + options.port() + "/"));
        } finally {
            container.stop();
        }
    }

    private static void fetch(URI page) {
        try (InputStream answer = page.toURL().openStream()) {
            answer.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
