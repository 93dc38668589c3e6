package id.nusakinerja.bench;

import java.util.List;
import java.util.Properties;

/**
 * What came of a row of swaps, seen from within the server.
 *
 * @param wanted how many swaps were asked for
 * @param done how many succeeded
 * @param collected how many of the class loaders of replaced editions are gone
 * @param others how many bundles there are besides those of the city
 * @param changed how many of these came, went, or got another id or state
 * @param medianMillis from the new edition's arrival to the old one's end
 * @param problems what went wrong, in words
 */
record SwapReport(
        int wanted,
        int done,
        int collected,
        int others,
        int changed,
        long medianMillis,
        long longestMillis,
        List<String> problems) {

    boolean isClean() {
        return done == wanted && collected == wanted && changed == 0 && problems.isEmpty();
    }

    Properties toNote() {
        Properties lines = new Properties();
        lines.setProperty("wanted", String.valueOf(wanted));
        lines.setProperty("done", String.valueOf(done));
        lines.setProperty("collected", String.valueOf(collected));
        lines.setProperty("others", String.valueOf(others));
        lines.setProperty("changed", String.valueOf(changed));
        lines.setProperty("medianMillis", String.valueOf(medianMillis));
        lines.setProperty("longestMillis", String.valueOf(longestMillis));
        lines.setProperty("problems", String.join("\n", problems));
        return lines;
    }

    static SwapReport of(Properties lines) {
        return new SwapReport(
                number(lines, "wanted"),
                number(lines, "done"),
                number(lines, "collected"),
                number(lines, "others"),
                number(lines, "changed"),
                number(lines, "medianMillis"),
                number(lines, "longestMillis"),
                lines.getProperty("problems").lines().toList());
    }

    private static int number(Properties lines, String name) {
        return Integer.parseInt(lines.getProperty(name));
    }
}
