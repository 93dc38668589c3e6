package id.nusakinerja.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes further editions of a bundle, as a city's next release would be; nobody has signed them. */
public final class Editions {

    private Editions() {}

    /** The same content under another version. */
    public static byte[] unsigned(String version, Path jar) throws IOException {
        return unsigned(version, jar, (name, text) -> text);
    }

    /**
     * The same with other texts, such as the numbers of the city.
     *
     * @param change gets name and text of a data file, and gives the new text
     */
    public static byte[] unsigned(String version, Path jar, BinaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile original = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(original.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            manifest.getEntries().clear();
            try (JarOutputStream copy = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry : original.stream().toList()) {
                    if (!entry.isDirectory() && !entry.getName().matches("META-INF/(MANIFEST|SIGNER)\\..*")) {
                        copy.putNextEntry(new JarEntry(entry.getName()));
                        byte[] content = original.getInputStream(entry).readAllBytes();
                        copy.write(
                                entry.getName().matches(".*\\.(properties|csv)")
                                        ? change.apply(entry.getName(), new String(content, UTF_8))
                                                .getBytes(UTF_8)
                                        : content);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
