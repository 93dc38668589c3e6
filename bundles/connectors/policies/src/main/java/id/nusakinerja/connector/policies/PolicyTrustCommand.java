package id.nusakinerja.connector.policies;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginSigner;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code policy trust --cert FILE --area CODE[,CODE] --name NAME [--until DATE] --data DIR}: from now on bundles that this
 * certificate signed are taken in for these areas. Prints its fingerprint, to be compared over another way, and whom it is
 * trusted as, where, and how long.
 */
@Component(service = Command.class)
public final class PolicyTrustCommand implements Command {

    private final PluginWorkshop workshop;

    @Activate
    public PolicyTrustCommand(@Reference PluginWorkshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public String words() {
        return "policy trust";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<PluginSigner> trusted = Arguments.parse(
                        words, Set.of("--cert", "--area", "--name", "--until"), Set.of())
                .flatMap(this::trust);
        if (trusted instanceof Outcome.Done<PluginSigner>(PluginSigner signer)) {
            out.println("SHA-256 " + signer.fingerprint());
            out.println(Words.text("trust.done", signer.name(), String.join(", ", signer.areas()), signer.lastDay())
                    .in(Text.INDONESIAN));
        }
        return Refusals.print(err, trusted);
    }

    private Outcome<PluginSigner> trust(Arguments arguments) {
        return until(arguments.find("--until"))
                .flatMap(until -> arguments
                        .require("--cert")
                        .flatMap(certificate -> arguments
                                .require("--area")
                                .flatMap(areas -> arguments
                                        .require("--name")
                                        .flatMap(name -> workshop.trust(
                                                Path.of(certificate), name, List.of(areas.split("[ ,]+")), until)))));
    }

    private static Outcome<Optional<LocalDate>> until(Optional<String> text) {
        try {
            return Outcome.done(text.map(LocalDate::parse));
        } catch (DateTimeException e) {
            return Words.refused("trust.bad-date", text.orElse(""));
        }
    }
}
