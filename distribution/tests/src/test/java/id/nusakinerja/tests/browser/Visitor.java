package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at an own browser: own cookies, own window. Remembers everything that went wrong behind the page. */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int NARROW = 390;

    private static final int HEIGHT = 900;
    private static final Path SCREENSHOTS = Path.of("../target/screenshots");
    private static final String TELL_VIOLATIONS = "document.addEventListener('securitypolicyviolation',"
            + " e => console.error('policy violated: ' + e.violatedDirective + ' ' + e.blockedURI));";
    private static final String IDLE = "() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
            + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("id-ID").setViewportSize(WIDE, HEIGHT));
        context.addInitScript(TELL_VIOLATIONS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                mishaps.add("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> mishaps.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                mishaps.add("answer " + response.status() + ": " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Open an address of the server, for example {@code /semarang/}. */
    Visitor open(String path) {
        page.navigate(address + path);
        return settle();
    }

    /** Come in as one of the demonstration's people. */
    Visitor signIn(String tenant, String account) {
        open("/" + tenant + "/masuk");
        page.locator("vaadin-button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(account + " \u00b7"))
                .first()
                .click();
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return settle();
    }

    /** Press the button with exactly this word. */
    Visitor press(String word) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(word).setExact(true))
                .first()
                .click();
        return settle();
    }

    /** Wait until neither server nor browser has anything left to do. */
    Visitor settle() {
        page.waitForLoadState();
        page.waitForFunction(IDLE);
        return this;
    }

    /** Take a picture at both widths; neither may need scrolling sideways. */
    Visitor photograph(String screen, String role) {
        for (int width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            settle();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(screen + "-" + role + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width of " + screen + " for " + role)
                    .isEqualTo(page.evaluate("() => document.documentElement.clientWidth"));
        }
        return this;
    }

    /** What went wrong so far; looking at it forgives it. */
    List<String> takeMishaps() {
        List<String> taken = List.copyOf(mishaps);
        mishaps.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
    }
}
