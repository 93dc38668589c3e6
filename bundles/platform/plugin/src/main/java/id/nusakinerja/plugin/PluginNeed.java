package id.nusakinerja.plugin;

import id.nusakinerja.policy.PolicyVersion;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Knows who needs an edition of a policy (OSGi service whiteboard); a needed one is not uninstalled. */
@ConsumerType
public interface PluginNeed {

    /**
     * List the tenants whose calendar or closed periods name this edition.
     *
     * @throws RuntimeException when that cannot be found out now; nothing is uninstalled then
     */
    List<PluginUse> usesOf(PolicyVersion version);
}
