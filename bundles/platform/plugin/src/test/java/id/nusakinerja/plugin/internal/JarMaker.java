package id.nusakinerja.plugin.internal;

import id.nusakinerja.city.contoh.ContohPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes small jars: a good policy of a city, and what one change makes of it. */
final class JarMaker {

    static final String COMPONENT = "OSGI-INF/policy.xml";
    static final String TYPE = "id/nusakinerja/city/contoh/ContohPolicy.class";

    private static final String XML = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="contoh">
              <property name="nusakinerja.policy" type="String" value="contoh"/>
              <property name="nusakinerja.areas" type="String" value="99.01"/>
              <service><provide interface="id.nusakinerja.reward.RewardPolicy"/></service>
              <implementation class="id.nusakinerja.city.contoh.ContohPolicy"/>
            </scr:component>
            """;

    private final Map<String, String> headers = new TreeMap<>(Map.of(
            "Bundle-ManifestVersion", "2",
            "Bundle-SymbolicName", "id.nusakinerja.city.contoh",
            "Bundle-Version", "1.0.0",
            "Import-Package", "id.nusakinerja.reward;version=\"[1.0,2)\"",
            "Provide-Capability", "nusakinerja.policy;areas:List<String>=\"99.01\";policy=contoh",
            "Service-Component", COMPONENT));

    private final Map<String, byte[]> entries = new TreeMap<>();

    JarMaker() {
        with(COMPONENT, XML);
        entries.put(TYPE, read(ContohPolicy.class.getClassLoader().getResourceAsStream(TYPE)));
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JarMaker header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    JarMaker without(String headerOrEntry) {
        headers.remove(headerOrEntry);
        entries.remove(headerOrEntry);
        return this;
    }

    JarMaker with(String entry, String content) {
        entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Change the description of the component. */
    JarMaker component(String text, String by) {
        return with(COMPONENT, XML.replace(text, by));
    }

    byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            manifest.write(text);
            Map<String, byte[]> all = new TreeMap<>(entries);
            all.put(JarFile.MANIFEST_NAME, text.toByteArray());
            return zip(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same jar with one entry changed, added or, where the answer is nothing, taken away. */
    static byte[] changed(byte[] jar, String entry, UnaryOperator<byte[]> change) {
        Map<String, byte[]> all = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                all.put(each.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] content = change.apply(all.getOrDefault(entry, new byte[0]));
        if (content.length == 0) {
            all.remove(entry);
        } else {
            all.put(entry, content);
        }
        return zip(all);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
