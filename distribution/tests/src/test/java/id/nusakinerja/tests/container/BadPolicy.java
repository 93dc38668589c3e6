package id.nusakinerja.tests.container;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A policy that misbehaves, built as somebody outside would build it: compiled against the rooms, with a manifest and a
 * component of its own.
 *
 * @param name the last part of its package
 * @param members further members of the class
 * @param body of its only rule, {@code rewardFor(RewardFacts facts)}
 */
record BadPolicy(String name, String members, String body) {

    String symbolicName() {
        return "id.nusakinerja.city.buruk." + name;
    }

    byte[] jar(Path folder) throws IOException {
        compile(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest());
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(jar, folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
            }
            add(jar, "OSGI-INF/buruk.xml", component().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void compile(Path folder) {
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
                                "-nowarn",
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-cp",
                                rooms()),
                        null,
                        List.of(new Source(source())))
                .call();
        if (!compiled) {
            throw new IllegalStateException(says.toString());
        }
    }

    private static String rooms() {
        Path bundles = Path.of(System.getProperty(Distribution.PLUGINS)).resolveSibling("bundles");
        try (Stream<Path> jars = Files.list(bundles)) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.contains("id.nusakinerja."))
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName());
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue(
                "Import-Package",
                Stream.of("kernel", "policy", "employee", "assessment", "reward")
                        .map(room -> "id.nusakinerja." + room)
                        .collect(Collectors.joining(",")));
        main.putValue("Provide-Capability", "nusakinerja.policy;policy=buruk;areas:List<String>=\"00\"");
        main.putValue("Service-Component", "OSGI-INF/buruk.xml");
        return manifest;
    }

    private String component() {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  <property name="nusakinerja.buruk" value="%s"/>
                  <service><provide interface="id.nusakinerja.reward.RewardPolicy"/></service>
                  <implementation class="%1$s.Buruk"/>
                </scr:component>
                """.formatted(symbolicName(), name);
    }

    private String source() {
        return """
                package %s;
                import id.nusakinerja.kernel.*; import id.nusakinerja.reward.*; import java.math.*; import java.util.*;
                import java.util.function.*; import java.util.stream.*;
                @SuppressWarnings("all") public class Buruk implements RewardPolicy {
                %s
                @Override public Outcome<Reward> rewardFor(RewardFacts facts) { if (!facts.events().isEmpty()) { return null; }
                %s
                } }
                """.formatted(symbolicName(), members, body);
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Buruk.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
