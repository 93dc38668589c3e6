package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.LogCheck;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One entry an installed plugin, one a file that was not taken in, one for the log. Whatever is wrong with one of them is a
 * warning: the cities of the others are served.
 */
@Component(property = {"hc.name=plugins", "hc.tags=ready"})
public final class PluginsCheck implements HealthCheck {

    private final PluginDepot depot;
    private final FolderWatcher folder;
    private final Clock clock;

    @Activate
    public PluginsCheck(@Reference PluginDepot depot, @Reference FolderWatcher folder, @Reference Clock clock) {
        this.depot = depot;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        ResultLog log = new ResultLog();
        for (Plugin plugin : depot.list()) {
            String name = plugin.facts().bundle() + " " + plugin.facts().version();
            if (plugin.state() == PluginState.ACTIVE) {
                log.add(new ResultLog.Entry(Result.Status.OK, name + ": signed by " + signer(plugin)));
            } else {
                warn(log, name, plugin.state() + ", " + sentence(plugin.reasons()));
            }
        }
        folder.refused().forEach((file, reasons) -> warn(log, file, sentence(reasons)));
        LogCheck lines = depot.log().check();
        if (!lines.isIntact()) {
            warn(log, "plugin log", "line " + lines.altered() + " is not as it was written");
        }
        return new Result(log);
    }

    private String signer(Plugin plugin) {
        String ended = plugin.findEndOfSigner(LocalDate.now(clock))
                .map(day -> ", whose certificate ended on " + day
                        + "; what was taken in before goes on, a new bundle needs a new certificate")
                .orElse("");
        return plugin.facts().signer() + ended;
    }

    private static void warn(ResultLog log, String name, String reason) {
        log.add(new ResultLog.Entry(Result.Status.WARN, name + ": " + reason));
    }

    private static String sentence(List<Reason> reasons) {
        return Journal.sentence(reasons).in(Locale.ENGLISH);
    }
}
