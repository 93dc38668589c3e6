package id.nusakinerja.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes further editions of a bundle: the same content under another version, unsigned. */
final class Editions {

    private Editions() {}

    static byte[] as(String version, Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile original = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest();
            Attributes main = manifest.getMainAttributes();
            main.putAll(original.getManifest().getMainAttributes());
            main.putValue("Bundle-Version", version);
            try (JarOutputStream copy = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry : original.stream().toList()) {
                    if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                        copy.putNextEntry(new JarEntry(entry.getName()));
                        original.getInputStream(entry).transferTo(copy);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
