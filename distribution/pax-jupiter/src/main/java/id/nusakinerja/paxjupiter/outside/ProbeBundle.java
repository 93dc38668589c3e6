package id.nusakinerja.paxjupiter.outside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The compiled test classes as a bundle that sees whatever any other bundle exports. */
final class ProbeBundle {

    private final Path folder;

    /** @param tests classes of one and the same folder of compiled classes */
    ProbeBundle(List<Class<?>> tests) {
        List<Path> folders = tests.stream().map(CodeSource::of).distinct().toList();
        if (folders.size() != 1 || !Files.isDirectory(folders.get(0))) {
            throw new IllegalArgumentException(
                    "Tests of one container come from one folder, not from " + folders + ".");
        }
        folder = folders.get(0);
    }

    InputStream stream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest());
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "id.nusakinerja.probe");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Nusakinerja-Probe", "true");
        main.putValue("DynamicImport-Package", "*");
        return manifest;
    }
}
