package id.nusakinerja.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what tests write down as text, as somebody outside would. */
final class Sources {

    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

    private Sources() {}

    /** Compile one source file; its package is {@code contoh} unless it names another. Entries by their path. */
    static Map<String, byte[]> compile(Path folder, String source) {
        boolean named = PACKAGE.matcher(source).find();
        String text =
                (named ? "" : "package contoh; import java.util.*; import java.util.stream.*; import java.math.*; ")
                        + source;
        assertThat(folder.toFile().isDirectory() || folder.toFile().mkdirs()).isTrue();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter says = new StringWriter();
        boolean compiled = compiler.getTask(
                        says,
                        null,
                        null,
                        List.of("--release", "21", "-g", "-d", folder.toString(), "-proc:none"),
                        null,
                        List.of(new Text(first(TYPE, text), text)))
                .call();
        assertThat(compiled).as(says.toString()).isTrue();
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, byte[]> entries = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return entries;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Path jar(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
