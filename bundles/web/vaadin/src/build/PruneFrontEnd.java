import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes from Vaadin's published production bundle what no browser of ours ever asks for.
 *
 * <p>The bundle holds several builds of every script, of which only those reachable from {@code index.html} are used, and
 * scripts of commercial components (charts, map, rich text editor, spreadsheet), which we neither use nor want to hand
 * on. Run by the build with one argument, the unpacked bundle; a second run finds nothing left to do.
 */
final class PruneFrontEnd {

    private static final List<String> COMMERCIAL =
            List.of("vaadin-chart", "vaadin-map", "vaadin-rich-text-editor", "vaadin-spreadsheet");
    /** Of the page itself; every component of the open-source set is in the second. */
    private static final List<String> EAGER = List.of("indexhtml-", "generated-flow-imports-", "FlowClient-");

    private static final List<String> NEVER_SERVED =
            List.of("config/bundle-size.html", "webapp/sw.js", "webapp/sw.js.br", "webapp/pwa-icons");

    private final Path root;
    private final Map<String, String> scripts = new TreeMap<>();

    private PruneFrontEnd(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        new PruneFrontEnd(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        Path build = root.resolve("webapp/VAADIN/build");
        for (Path script : list(build)) {
            if (script.toString().endsWith(".js")) {
                scripts.put(script.getFileName().toString(), Files.readString(script));
            }
        }
        Set<String> kept = reachable();
        int removed = 0;
        for (Path file : list(build)) {
            if (!kept.contains(file.getFileName().toString().replaceFirst("\\.(br|gz)$", ""))) {
                Files.delete(file);
                removed++;
            }
        }
        for (String name : NEVER_SERVED) {
            deleteTree(root.resolve(name));
        }
        System.out.println("Front end: " + kept.size() + " scripts kept, " + removed + " files removed");
    }

    private Set<String> reachable() throws IOException {
        Deque<String> waiting = new ArrayDeque<>();
        Matcher entry = Pattern.compile("VAADIN/build/([\\w.-]+\\.js)")
                .matcher(Files.readString(root.resolve("webapp/index.html")));
        while (entry.find()) {
            waiting.add(entry.group(1));
        }
        if (waiting.isEmpty()) {
            throw new IllegalStateException("No script in " + root.resolve("webapp/index.html"));
        }
        Set<String> kept = new HashSet<>();
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            if (scripts.containsKey(name) && !isCommercial(name) && kept.add(name)) {
                String text = scripts.get(name);
                scripts.keySet().stream().filter(text::contains).forEach(waiting::add);
            }
        }
        return kept;
    }

    private boolean isCommercial(String name) {
        String text = scripts.get(name);
        return EAGER.stream().noneMatch(name::startsWith)
                && COMMERCIAL.stream().anyMatch(tag -> text.contains("\"" + tag + "\"")
                        || text.contains("'" + tag + "'")
                        || text.contains("`" + tag + "`"));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(PruneFrontEnd::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
