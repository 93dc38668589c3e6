package id.nusakinerja.connector.workshop;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code policy build DIR}: compiles the policy in a folder and makes its bundle. */
@Component(service = Command.class)
public final class BuildPolicyCommand implements Command {

    /** What a policy may be written against. */
    private static final Set<String> ROOMS =
            Set.of("kernel", "policy", "employee", "target", "progress", "assessment", "reward", "sanction");

    private static final String PREFIX = "id.nusakinerja.";
    private static final String IN_PLACE = "reference:";

    private final BundleContext context;

    @Activate
    public BuildPolicyCommand(BundleContext context) {
        this.context = context;
    }

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
            List<String> mistakes = new PolicyBuilder(rooms(), List.of(jarOf(context.getBundle()))).build(project);
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
    private List<Path> rooms() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && bundle.getSymbolicName().startsWith(PREFIX)
                        && ROOMS.contains(bundle.getSymbolicName().substring(PREFIX.length())))
                .map(BuildPolicyCommand::jarOf)
                .toList();
    }

    private static Path jarOf(Bundle bundle) {
        String location = bundle.getLocation();
        if (!location.startsWith(IN_PLACE)) {
            throw new IllegalStateException("The bundle (" + location + ") does not lie in the distribution.");
        }
        return Path.of(URI.create(location.substring(IN_PLACE.length())));
    }
}
