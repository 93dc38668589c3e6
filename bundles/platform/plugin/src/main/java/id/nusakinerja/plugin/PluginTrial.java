package id.nusakinerja.plugin;

import id.nusakinerja.kernel.Reason;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tries a policy after it started and before anybody may choose it (OSGi service whiteboard). One objection of any trial
 * puts it into quarantine.
 */
@ConsumerType
public interface PluginTrial {

    /** List what stands against letting it decide; empty when nothing does. Takes a second at most. */
    List<Reason> objectionsTo(PluginCandidate candidate);
}
