package id.nusakinerja.plugin;

import id.nusakinerja.kernel.Reason;
import java.time.Instant;
import java.util.List;

/**
 * An installed plugin.
 *
 * @param facts what it is
 * @param state how it stands
 * @param reasons why it does not run; empty when it does
 * @param file the name it came in under
 * @param since when it was installed
 */
public record Plugin(PluginFacts facts, PluginState state, List<Reason> reasons, String file, Instant since) {

    public Plugin {
        reasons = List.copyOf(reasons);
    }
}
