package id.nusakinerja.connector.policies;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code policy install BUNDLE.jar... --data DIR}: takes bundles into a data folder while no server uses it. */
@Component(service = Command.class)
public final class PolicyInstallCommand implements Command {

    private final PluginWorkshop workshop;

    @Activate
    public PolicyInstallCommand(@Reference PluginWorkshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public String words() {
        return "policy install";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(), Set.of());
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        if (arguments.rest().isEmpty()) {
            return Refusals.print(err, Words.refused("check.no-bundle"));
        }
        int code = DONE;
        for (String file : arguments.rest()) {
            switch (workshop.install(Path.of(file))) {
                case Outcome.Refused<Plugin>(List<Reason> reasons) -> code = Refusals.printNumbered(err, file, reasons);
                case Outcome.Done<Plugin>(Plugin plugin) -> {
                    out.println(plugin.facts().label() + "\t" + plugin.state());
                    plugin.reasons().forEach(reason -> out.println("\t" + file + ": " + Refusals.about(file, reason)));
                }
            }
        }
        return code;
    }
}
