package id.nusakinerja.connector.decisions;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.JsonLine;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code policy list}: which policies are running, in which versions, from which bundles. */
@Component(service = Command.class)
public final class PolicyListCommand implements Command {

    private final PolicyBook book;

    @Activate
    public PolicyListCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "policy list";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(), Set.of("--json"));
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        List<PolicyVersion> versions = book.listVersions();
        if (arguments.has("--json")) {
            out.println(json(versions));
        } else {
            versions.forEach(
                    version -> out.println(String.join("\t", version.label(), version.bundle(), version.digest())));
        }
        return DONE;
    }

    private static String json(List<PolicyVersion> versions) {
        return JsonLine.of(json -> {
            json.writeStartArray();
            for (PolicyVersion version : versions) {
                json.writeStartObject();
                json.writeStringField("id", version.id());
                json.writeStringField("version", version.version());
                json.writeStringField("bundle", version.bundle());
                json.writeStringField("digest", version.digest());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
