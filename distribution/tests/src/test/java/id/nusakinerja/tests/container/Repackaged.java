package id.nusakinerja.tests.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle with the same content under another version, as a city's next release would be; nobody has signed it. */
final class Repackaged {

    private Repackaged() {}

    static byte[] unsigned(String version, Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile original = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(original.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            manifest.getEntries().clear();
            try (JarOutputStream copy = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry : original.stream().toList()) {
                    if (!entry.isDirectory() && !entry.getName().matches("META-INF/(MANIFEST|SIGNER)\\..*")) {
                        copy.putNextEntry(new JarEntry(entry.getName()));
                        original.getInputStream(entry).transferTo(copy);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
