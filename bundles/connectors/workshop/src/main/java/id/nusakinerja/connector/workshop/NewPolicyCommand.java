package id.nusakinerja.connector.workshop;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.PolicyBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code policy new ID --name NAME --area CODE [--dir DIR]}: begins the policy of a city in a folder. */
@Component(service = Command.class)
public final class NewPolicyCommand implements Command {

    private final PolicyBook book;

    @Activate
    public NewPolicyCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "policy new";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of("--name", "--area", "--dir"), Set.of());
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        if (arguments.rest().size() != 1) {
            return Refusals.print(err, Words.refused("workshop.which-new"));
        }
        String id = arguments.rest().getFirst();
        Outcome<String> area = arguments.require("--area");
        Outcome<String> name = arguments.require("--name");
        if (area instanceof Outcome.Refused || name instanceof Outcome.Refused) {
            return Refusals.print(err, area instanceof Outcome.Refused ? area : name);
        }
        if (book.listVersions().stream().anyMatch(version -> version.id().equals(id))) {
            return Refusals.print(err, Words.refused("workshop.known", id));
        }
        try {
            Path folder = Path.of(arguments.find("--dir").orElse(id));
            Outcome<CityProject> begun = CityProject.begin(folder, id, name.getOrThrow(), area.getOrThrow());
            if (begun instanceof Outcome.Done<CityProject>(CityProject project)) {
                out.println(Words.text("workshop.begun", project.folder().resolve("README.md")));
            }
            return Refusals.print(err, begun);
        } catch (IOException | InvalidPathException problem) {
            return Refusals.print(err, Words.refused("workshop.folder", String.valueOf(problem.getMessage())));
        }
    }
}
