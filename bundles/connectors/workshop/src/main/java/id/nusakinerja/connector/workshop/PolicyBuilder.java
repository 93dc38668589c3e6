package id.nusakinerja.connector.workshop;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes a bundle from the sources of a policy, as the policies of this installation were made. */
final class PolicyBuilder {

    private final List<Path> rooms;
    private final List<Path> annotations;

    /**
     * @param rooms jars of what the policy is written against
     * @param annotations what it needs for compilation only
     */
    PolicyBuilder(List<Path> rooms, List<Path> annotations) {
        this.rooms = rooms;
        this.annotations = annotations;
    }

    /** Build; gives what is wrong, a line each with file and line number, and makes no bundle then. */
    List<String> build(CityProject project) throws IOException {
        Path work = Files.createTempDirectory("nusakinerja-workshop");
        try {
            List<String> mistakes = compile(project, work);
            return mistakes.isEmpty() ? pack(project, work) : mistakes;
        } finally {
            delete(work);
        }
    }

    private List<String> compile(CityProject project, Path content) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return List.of(Words.text("workshop.no-compiler"));
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            String classpath = Stream.concat(rooms.stream(), annotations.stream())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-d", content.toString(), "-classpath", classpath);
            List<Path> sources = copyOthers(project.sources(), content);
            if (sources.isEmpty()) {
                return List.of(Words.text("workshop.no-sources", project.sources()));
            }
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(PolicyBuilder::line)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String where = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return where + diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Copy what is no program, and list what is. */
    private static List<Path> copyOthers(Path sources, Path content) throws IOException {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        List<Path> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    programs.add(file);
                } else {
                    Path copy = content.resolve(sources.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return programs;
    }

    private List<String> pack(CityProject project, Path content) throws IOException {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", project.symbolicName());
            builder.setProperty("Bundle-Version", project.version());
            builder.setProperty("Import-Package", "!org.jspecify.*,*");
            builder.setProperty("-includeresource", content.toString());
            builder.setProperty("-noimportjava", "true");
            builder.setProperty("-noextraheaders", "true");
            builder.setProperty("-reproducible", "true");
            builder.setProperty("-contract", "*");
            for (Path room : rooms) {
                builder.addClasspath(room.toFile());
            }
            Jar jar = builder.build();
            if (builder.getErrors().isEmpty()) {
                jar.write(project.jar().toFile());
            }
            return List.copyOf(builder.getErrors());
        } catch (IOException problem) {
            throw problem;
        } catch (Exception problem) {
            // The library declares no narrower type.
            throw new IOException(problem.getMessage(), problem);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
