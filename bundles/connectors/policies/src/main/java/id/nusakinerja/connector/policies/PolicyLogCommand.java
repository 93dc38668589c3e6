package id.nusakinerja.connector.policies;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.LogCheck;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code policy log --data DIR}: what was done or refused with bundles, newest first, and whether the log is as written. */
@Component(service = Command.class)
public final class PolicyLogCommand implements Command {

    private final PluginWorkshop workshop;

    @Activate
    public PolicyLogCommand(@Reference PluginWorkshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public String words() {
        return "policy log";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(), Set.of());
        if (!(parsed instanceof Outcome.Done<Arguments>)) {
            return Refusals.print(err, parsed);
        }
        for (PluginEvent event : workshop.listLog(Integer.MAX_VALUE)) {
            out.println(String.join(
                    "\t",
                    event.at().toString(),
                    event.who(),
                    event.what().name(),
                    event.done() ? "DONE" : "REFUSED",
                    event.label().isEmpty() ? event.file() : event.label(),
                    event.digest(),
                    event.text().in(Text.INDONESIAN)));
        }
        LogCheck check = workshop.verifyLog();
        return check.isIntact() ? DONE : Refusals.print(err, Words.refused("log.altered", check.altered()));
    }
}
