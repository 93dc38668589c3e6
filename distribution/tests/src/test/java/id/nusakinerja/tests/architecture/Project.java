package id.nusakinerja.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of this checkout: its modules, their sources and the bundles built from them. */
final class Project {

    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Project() {}

    static Path root() {
        return ROOT;
    }

    /** All modules that the root pom names, bundles or not. */
    static List<Path> modules() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> ROOT.resolve(found.group(1)))
                .toList();
    }

    /** The modules below {@code bundles}: the rooms. */
    static List<Path> rooms() {
        return modules().stream()
                .filter(module -> module.startsWith(ROOT.resolve("bundles")))
                .toList();
    }

    static List<Bundle> bundles() {
        return rooms().stream().map(Bundle::builtBy).flatMap(List::stream).toList();
    }

    /** All files of one kind in the sources of a module, for example {@code .java}. */
    static List<Path> sources(Path module, String ending) {
        return files(module.resolve("src"), ending);
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Path file) {
        return ROOT.relativize(file).toString();
    }

    /** The value of the first group of every match. */
    static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
