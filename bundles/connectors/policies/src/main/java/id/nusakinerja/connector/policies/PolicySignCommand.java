package id.nusakinerja.connector.policies;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code policy sign BUNDLE.jar --keystore FILE --alias NAME [--out FILE] [--password-file FILE]}: signs a bundle. The
 * password comes from that file, from the environment, or is asked for; never from the words of the command, which everybody
 * on the machine can see.
 */
@Component(service = Command.class)
public final class PolicySignCommand implements Command {

    private static final String ENVIRONMENT = "NUSAKINERJA_KEY_PASSWORD";

    private final PluginWorkshop workshop;

    @Activate
    public PolicySignCommand(@Reference PluginWorkshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public String words() {
        return "policy sign";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Path> signed = Arguments.parse(
                        words, Set.of("--keystore", "--alias", "--out", "--password-file"), Set.of())
                .flatMap(this::sign);
        if (signed instanceof Outcome.Done<Path>(Path file)) {
            out.println(file);
        }
        return Refusals.print(err, signed);
    }

    private Outcome<Path> sign(Arguments arguments) {
        if (arguments.rest().size() != 1) {
            return Words.refused("sign.one-bundle");
        }
        Path jar = Path.of(arguments.rest().getFirst());
        Path out = arguments.find("--out").map(Path::of).orElse(jar);
        return arguments
                .require("--keystore")
                .flatMap(store -> arguments
                        .require("--alias")
                        .flatMap(alias -> password(arguments.find("--password-file"))
                                .flatMap(password -> workshop.sign(jar, Path.of(store), alias, password, out))));
    }

    @SuppressWarnings("SystemConsoleNull") // Java 21 answers null where there is no terminal
    private static Outcome<char[]> password(Optional<String> file) {
        if (file.isPresent()) {
            try {
                return Outcome.done(
                        Files.readString(Path.of(file.get())).strip().toCharArray());
            } catch (IOException | InvalidPathException e) {
                return Words.refused("sign.no-password-file", file.get());
            }
        }
        String known = System.getenv(ENVIRONMENT);
        if (known != null) {
            return Outcome.done(known.toCharArray());
        }
        Console console = System.console();
        char @Nullable [] typed = console == null ? null : console.readPassword("Kata sandi penyimpan kunci: ");
        return typed == null ? Words.refused("sign.no-password", ENVIRONMENT) : Outcome.done(typed);
    }
}
