package id.nusakinerja.tests.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** List the serious and critical ones of the page as it stands, each with the place where it is. */
    static List<String> on(Page page) {
        return found(page, Map.of());
    }

    /** List those of its colours alone: all that another colour scheme can change. */
    static List<String> ofColours(Page page) {
        return found(page, Map.of("runOnly", List.of("color-contrast", "link-in-text-block")));
    }

    private static List<String> found(Page page, Map<String, Object> rules) {
        page.evaluate(RULES);
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
