package id.nusakinerja.tests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The allow-list: which room may know which. */
final class Arrows {

    private final Properties allowed = new Properties();

    Arrows() {
        try (InputStream stream = Arrows.class.getResourceAsStream("arrows.properties")) {
            allowed.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> rooms() {
        return allowed.stringPropertyNames();
    }

    /** Whether one room may import the public face of another; each may know itself. */
    boolean allow(String from, String to) {
        return from.equals(to)
                || List.of(allowed.getProperty(from, "").split(" ")).contains(to);
    }

    /** The room that a package of ours belongs to; empty for foreign packages. */
    Optional<String> roomOf(String packageName) {
        return rooms().stream()
                .filter(room -> (packageName + ".").startsWith(Bundle.PREFIX + room + "."))
                .max(Comparator.comparingInt(String::length));
    }

    /** Every import of one bundle that no arrow allows. */
    Set<String> broken(Bundle bundle) {
        return bundle.imports().stream()
                .filter(each -> each.startsWith(Bundle.PREFIX))
                .filter(each ->
                        roomOf(each).filter(room -> allow(bundle.room(), room)).isEmpty())
                .map(each -> bundle.room() + " -> " + each)
                .collect(Collectors.toSet());
    }
}
