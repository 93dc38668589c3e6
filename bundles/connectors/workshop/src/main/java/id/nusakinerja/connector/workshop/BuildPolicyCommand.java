package id.nusakinerja.connector.workshop;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code policy build DIR}: compiles the policy in a folder and makes its bundle. */
@Component(service = Command.class)
public final class BuildPolicyCommand implements Command {

    /** What a policy may be written against. */
    private static final Set<String> ROOMS =
            Set.of("kernel", "policy", "employee", "target", "progress", "assessment", "reward", "sanction");

    private static final Pattern JAR = Pattern.compile("id\\.nusakinerja\\.([a-z.]+)-[0-9].*\\.jar");

    /** What makes this program, and brings the annotations that a policy is compiled with. */
    private static final String WORKSHOP = "connector.workshop";

    @Override
    public String words() {
        return "policy build";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(), Set.of());
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        if (arguments.rest().size() != 1) {
            return Refusals.print(err, Words.refused("workshop.which-folder"));
        }
        try {
            Outcome<CityProject> opened =
                    CityProject.open(Path.of(arguments.rest().getFirst()));
            if (!(opened instanceof Outcome.Done<CityProject>(CityProject project))) {
                return Refusals.print(err, opened);
            }
            List<String> mistakes = new PolicyBuilder(jars(ROOMS), jars(Set.of(WORKSHOP))).build(project);
            mistakes.forEach(err::println);
            if (!mistakes.isEmpty()) {
                return REFUSED;
            }
            out.println(project.jar());
            return DONE;
        } catch (IOException | InvalidPathException problem) {
            return Refusals.print(err, Words.refused("workshop.folder", String.valueOf(problem.getMessage())));
        }
    }

    /** The jars of this very installation: what is built here fits here. */
    private static List<Path> jars(Set<String> rooms) throws IOException {
        Path bundles = Path.of(System.getProperty("nusakinerja.home", "."), "bundles");
        try (Stream<Path> files = Files.list(bundles)) {
            return files.filter(file -> {
                        Matcher name = JAR.matcher(file.getFileName().toString());
                        return name.matches() && rooms.contains(name.group(1));
                    })
                    .sorted()
                    .toList();
        }
    }
}
