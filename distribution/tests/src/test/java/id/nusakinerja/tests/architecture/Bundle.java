package id.nusakinerja.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One built bundle of ours.
 *
 * @param room its symbolic name without the common prefix, for example {@code city.semarang}
 * @param jar the archive
 * @param imports the packages of {@code Import-Package}
 * @param exports the packages of {@code Export-Package}
 */
record Bundle(String room, Path jar, List<String> imports, List<String> exports) {

    static final String PREFIX = "id.nusakinerja.";
    private static final String ENDING = "-1.0.0.jar";

    /** The bundle of a module: one, or none when the module was not built. */
    static List<Bundle> builtBy(Path module) {
        return Project.files(module.resolve("target"), ENDING).stream()
                .filter(jar -> jar.getParent().equals(module.resolve("target")))
                .map(Bundle::read)
                .toList();
    }

    private static Bundle read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String name = jar.getFileName().toString();
            return new Bundle(
                    name.substring(PREFIX.length(), name.length() - ENDING.length()),
                    jar,
                    header(manifest, "Import-Package"),
                    header(manifest, "Export-Package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a header, without attributes and directives; commas inside quotes separate nothing. */
    private static List<String> header(Manifest manifest, String name) {
        String value = manifest.getMainAttributes().getValue(name);
        return Stream.ofNullable(value)
                .flatMap(each -> Arrays.stream(each.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                .flatMap(clause -> Arrays.stream(clause.split(";", -1)).takeWhile(part -> !part.contains("=")))
                .map(String::trim)
                .toList();
    }

    boolean isCityPolicy() {
        return room.startsWith("city.") && !isScreens();
    }

    boolean isScreens() {
        return room.startsWith("web.") || room.endsWith(".screens");
    }
}
