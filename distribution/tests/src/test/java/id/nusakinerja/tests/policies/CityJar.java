package id.nusakinerja.tests.policies;

import id.nusakinerja.tests.Installation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The policy of a city as it is shipped, unsigned and in its next version, with whatever somebody made of it. */
public final class CityJar {

    static final String COMPONENT = "OSGI-INF/id.nusakinerja.city.semarang.SemarangPolicy.xml";
    static final String TYPE = "id/nusakinerja/city/semarang/SemarangPolicy.class";

    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new TreeMap<>();

    /** The policy of Semarang in another version. */
    CityJar(String version) {
        this("semarang", version);
    }

    public CityJar(String city, String version) {
        Path shipped = Installation.file("plugins/id.nusakinerja.city." + city + "-1.0.0.jar");
        try (JarFile jar = new JarFile(shipped.toFile())) {
            manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().matches("META-INF/(MANIFEST|SIGNER)\\..*")) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        header("Bundle-Version", version);
    }

    public CityJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    CityJar withoutHeader(String name) {
        manifest.getMainAttributes().remove(new Attributes.Name(name));
        return this;
    }

    CityJar entry(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Change the text of every entry that ends so. */
    public CityJar texts(String ending, UnaryOperator<String> change) {
        entries.replaceAll((name, content) -> name.endsWith(ending)
                ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content);
        return this;
    }

    CityJar without(String entry) {
        entries.remove(entry);
        return this;
    }

    CityJar component(String text, String by) {
        String xml = new String(entries.getOrDefault(COMPONENT, new byte[0]), StandardCharsets.UTF_8);
        if (!xml.contains(text)) {
            throw new IllegalStateException("No (" + text + ") in:\n" + xml);
        }
        return entry(COMPONENT, xml.replace(text, by));
    }

    /** Add a class of this source, whose name is {@code Rusak}. */
    CityJar source(String source) {
        Path folder = Installation.newFolder("classes");
        String rooms = Installation.jars("bundles").stream().map(Path::toString).collect(Collectors.joining(":"));
        StringWriter says = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        says,
                        null,
                        null,
                        List.of(
                                "--release",
                                "21",
                                "-g",
                                "-proc:none",
                                "-nowarn",
                                "-cp",
                                rooms,
                                "-d",
                                folder.toString()),
                        null,
                        List.of(new Source("package id.nusakinerja.city.semarang; " + source)))
                .call();
        if (!compiled) {
            throw new IllegalStateException(says.toString());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A finished jar with one entry changed, or added when it was not there. */
    static byte[] changed(byte[] jar, String name, byte[] content) {
        Map<String, byte[]> all = new TreeMap<>();
        try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
            all.put(name, content);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                    out.putNextEntry(new java.util.zip.ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Rusak.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
