package id.nusakinerja.connector.workshop;

import id.nusakinerja.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The folder in which somebody writes the policy of a city.
 *
 * @param folder where
 * @param id of the policy, a small word such as {@code sukamaju}
 * @param version of the bundle, such as {@code 1.0.0}
 */
record CityProject(Path folder, String id, String version) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,30}");
    private static final Pattern AREA = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");
    private static final String SETTINGS = "bundle.properties";

    /** Template, and where its copy goes. */
    private static final Map<String, String> TEMPLATES = Map.of(
            "Policy.java.txt", "src/id/nusakinerja/city/@id@/@Id@Policy.java",
            "policy.properties.txt", "src/id/nusakinerja/city/@id@/@id@.properties",
            "legal-examples.csv.txt", "src/legal-examples.csv",
            "bundle.properties.txt", SETTINGS,
            "tenant.json.txt", "@id@.json",
            "README.md.txt", "README.md");

    /** Begin one in a folder that is not there or empty. */
    static Outcome<CityProject> begin(Path folder, String id, String name, String area) throws IOException {
        if (!ID.matcher(id).matches()) {
            return Words.refused("workshop.id", id);
        }
        if (!AREA.matcher(area).matches()) {
            return Words.refused("workshop.area", area);
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            return Words.refused("workshop.not-empty", folder.toString());
        }
        Map<String, String> values = Map.of(
                "@id@", id,
                "@Id@", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                "@name@", name,
                "@area@", area);
        for (Map.Entry<String, String> template : TEMPLATES.entrySet()) {
            Path file = folder.resolve(fill(template.getValue(), values));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, fill(read(template.getKey()), values));
        }
        return Outcome.done(new CityProject(folder, id, "1.0.0"));
    }

    /** Open one that {@link #begin} made. */
    static Outcome<CityProject> open(Path folder) throws IOException {
        Path settings = folder.resolve(SETTINGS);
        if (!Files.isRegularFile(settings)) {
            return Words.refused("workshop.no-project", folder.toString(), SETTINGS);
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            read.load(reader);
        }
        String id = read.getProperty("policy", "").strip();
        String version = read.getProperty("version", "").strip();
        if (!ID.matcher(id).matches()) {
            return Words.refused("workshop.id", id);
        }
        if (!VERSION.matcher(version).matches()) {
            return Words.refused("workshop.version", settings.toString(), version);
        }
        return Outcome.done(new CityProject(folder, id, version));
    }

    Path sources() {
        return folder.resolve("src");
    }

    String symbolicName() {
        return "id.nusakinerja.city." + id;
    }

    /** Where the bundle goes. */
    Path jar() {
        return folder.resolve(symbolicName() + "-" + version + ".jar");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (String mark : List.of("@id@", "@Id@", "@name@", "@area@")) {
            filled = filled.replace(mark, values.getOrDefault(mark, ""));
        }
        return filled;
    }

    private static String read(String template) {
        try (InputStream stream = CityProject.class.getResourceAsStream("template/" + template)) {
            if (stream == null) {
                throw new IllegalStateException("The template (" + template + ") is missing in the bundle.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
