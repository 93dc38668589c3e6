package id.nusakinerja.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.nusakinerja.tests.RunningServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One demonstration server and one browser for all browser tests; both end, and end well, after the last. */
final class Stage implements BeforeAllCallback {

    private static final Namespace ALL_TESTS = Namespace.create(Stage.class);
    /** The one without windows spends half of the other's time on a new visitor; the start script sees to one of them. */
    private static final Path BROWSER = Stream.of("chromium-headless-shell", "chromium")
            .map(Path.of("/usr/bin")::resolve)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No Chromium in /usr/bin; ./nusakinerja test installs it."));

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Props props;

    @Override
    public void beforeAll(ExtensionContext context) {
        props = context.getRoot()
                .getStore(ALL_TESTS)
                .getOrComputeIfAbsent(Props.class, key -> new Props(), Props.class);
    }

    RunningServer server() {
        return props.server;
    }

    Browser browser() {
        return props.browser;
    }

    /** What stands on the stage. */
    private static final class Props implements AutoCloseable {

        private final RunningServer server = RunningServer.startDemo();
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BROWSER)
                        .setArgs(FLAGS));

        @Override
        public void close() {
            playwright.close();
            server.close();
        }
    }
}
