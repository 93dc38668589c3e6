package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A person at an own browser: own cookies, own window. Remembers everything that went wrong behind the page. */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int NARROW = 390;
    static final int SMALLEST = 320;

    static final int HEIGHT = 900;
    private static final String PAGE_HEIGHT = """
            () => Math.min(4000, Math.max(900, document.documentElement.scrollHeight,
              ...[...document.querySelectorAll('.nk-page')].map(page => page.scrollHeight + 80)))""";
    /** Whatever sticks out of the window, unless something around it scrolls or clips. */
    private static final String STICKING_OUT = """
            () => [...document.querySelectorAll('.nk-page *')].filter(element => {
              if (element.getBoundingClientRect().right <= window.innerWidth + 1) return false;
              for (let around = element; around; around = around.parentElement) {
                if (around.localName === 'vaadin-grid' || getComputedStyle(around).overflowX !== 'visible') return false;
              }
              return true;
            }).map(element => element.localName + '.' + element.className)""";

    private static final Path SCREENSHOTS = Path.of("../target/screenshots");
    private static final String TELL_VIOLATIONS = "document.addEventListener('securitypolicyviolation',"
            + " e => console.error('policy violated: ' + e.violatedDirective + ' ' + e.blockedURI));";
    private static final String IDLE = "() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
            + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

    /**
     * Ends whatever comes to an end by itself, a drawer that slides or a colour that fades, until two pictures in a row begin
     * nothing: what ends at one place may begin at another, which takes its colour from there.
     */
    private static final String REST = """
            async () => {
              for (let still = 0; still < 2;) {
                await new Promise(requestAnimationFrame);
                // A page does not count what moves inside its components.
                const roots = [document];
                for (const root of roots) {
                  roots.push(...[...root.querySelectorAll('*')].map(element => element.shadowRoot).filter(inside => inside));
                }
                const moves = roots.flatMap(root => root.getAnimations())
                  .filter(move => move.playState === 'running' && move.effect.getComputedTiming().endTime !== Infinity);
                moves.forEach(move => move.finish());
                still = moves.length ? 0 : still + 1;
              }
            }""";

    /** Long enough for a machine that has much else to do. */
    private static final int PATIENCE_MILLIS = 90_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession browser;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("id-ID")
                .setViewportSize(WIDE, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(TELL_VIOLATIONS);
        page = context.newPage();
        this.browser = context.newCDPSession(page);
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
                .filter(withText(account + " \u00b7"))
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

    /** Press the button with exactly this word in the dialog that is open. */
    Visitor confirm(String word) {
        page.getByRole(AriaRole.DIALOG)
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(word).setExact(true))
                .click();
        return settle();
    }

    /** Open a screen by its place in the menu. */
    Visitor choose(String entry) {
        return follow(page.locator("vaadin-side-nav-item").filter(withText(entry)));
    }

    /** Go to a screen, for example {@code skp}, by the menu: as people do, and much quicker than loading a whole page. */
    Visitor visit(String screen) {
        return follow(page.locator("vaadin-side-nav-item[path='" + screen + "']"));
    }

    private Visitor follow(Locator items) {
        Locator item = items.first();
        String path = item.getAttribute("path");
        item.click();
        // The browser goes there by itself a moment later, when all seems idle.
        page.waitForURL(url -> path == null || url.endsWith("/" + path));
        return settle();
    }

    /** Write into the field with exactly this label, and leave it. */
    Visitor write(String label, String words) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .last();
        field.fill(words);
        field.blur();
        return settle();
    }

    /** Mark one of the choices of a group. */
    Visitor mark(String group, String choice) {
        page.locator("vaadin-radio-group, vaadin-checkbox-group")
                .filter(withText(group))
                .last()
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input"))
                .check();
        return settle();
    }

    /** Pick from a list of choices. */
    Visitor pick(String list, String choice) {
        page.locator("vaadin-select").filter(withText(list)).last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .first()
                .click();
        return settle();
    }

    /** Wait until these words can be read. */
    Visitor sees(String words) {
        page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    /** Everything that can be read now. */
    String text() {
        return page.locator("body").innerText();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Wait until neither server nor browser has anything left to do. */
    Visitor settle() {
        page.waitForLoadState();
        page.waitForFunction(IDLE);
        return this;
    }

    /** Take a picture at both widths, as high as the page is; neither may need scrolling sideways. */
    Visitor photograph(String screen, String role) {
        for (int width : List.of(NARROW, WIDE)) {
            resize(width, HEIGHT);
            resize(width, (Integer) page.evaluate(PAGE_HEIGHT));
            picture(SCREENSHOTS.resolve(screen + "-" + role + "-" + width + ".png"));
            fits(screen + " for " + role + " at " + width);
        }
        return resize(WIDE, HEIGHT);
    }

    /** Without the pains that Playwright takes to make the file small, which cost twice as much as all the rest of it. */
    private void picture(Path file) {
        JsonObject quick = new JsonObject();
        quick.addProperty("optimizeForSpeed", true);
        String content =
                browser.send("Page.captureScreenshot", quick).get("data").getAsString();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bring everything that moves to where it is going. */
    Visitor rest() {
        page.evaluate(REST);
        return this;
    }

    /** Nothing needs scrolling sideways, and nothing sticks out. */
    Visitor fits(String where) {
        rest();
        assertThat((List<?>) page.evaluate(STICKING_OUT)).as("beside " + where).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + where)
                .isEqualTo(page.evaluate("() => document.documentElement.clientWidth"));
        return this;
    }

    Visitor resize(int width, int height) {
        page.setViewportSize(width, height);
        return settle();
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
