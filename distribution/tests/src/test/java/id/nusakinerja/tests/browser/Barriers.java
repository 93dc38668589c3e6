package id.nusakinerja.tests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what keeps people with other eyes, ears or hands from a page, by the rules of axe-core. */
final class Barriers {

    private static final String RULES = load();
    private static final String LOOK = """
            async rules => (await axe.run(document, {resultTypes: ['violations'], ...rules})).violations
              .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
              .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target.flat().join(' ') + ' | '
                + node.html.slice(0, 160) + ' | ' + (node.failureSummary || '').replace(/\\s+/g, ' ').slice(0, 240)))""";

    private Barriers() {}

    /** List the serious and critical ones of the page in light, and those of its colours in the dark. */
    static List<String> inLightAndDark(Visitor visitor, String where) {
        List<String> barriers = new ArrayList<>();
        in(ColorScheme.LIGHT, visitor);
        found(visitor.page(), Map.of()).forEach(barrier -> barriers.add(where + " " + barrier));
        in(ColorScheme.DARK, visitor);
        // The other scheme can change colours, and nothing else.
        found(visitor.page(), Map.of("runOnly", List.of("color-contrast", "link-in-text-block")))
                .forEach(barrier -> barriers.add(where + " in the dark " + barrier));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return barriers;
    }

    private static void in(ColorScheme scheme, Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.settle().rest();
    }

    private static List<String> found(Page page, Map<String, Object> rules) {
        if (Boolean.TRUE.equals(page.evaluate("() => !window.axe"))) {
            page.evaluate(RULES);
        }
        return ((List<?>) page.evaluate(LOOK, rules))
                .stream().map(Object::toString).toList();
    }

    /** Comes with axe-core's own face to Playwright, of which nothing else is needed. */
    private static String load() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
