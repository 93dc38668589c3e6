package id.nusakinerja.plugin;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs and uninstalls the bundles of cities (OSGi service). The province operator changes; the city administrator may
 * look.
 */
@ProviderType
public interface PluginService {

    /** Say what {@link #install} would say of a file; nothing of it runs, nothing changes. For the province operator. */
    Outcome<PluginFacts> inspect(Actor actor, String fileName, byte[] jar);

    /**
     * Take a bundle in, beside those that run: verify it, start it, try it. A policy that fails its trials is kept in
     * quarantine, which is a {@code Done}. The same file twice changes nothing. For the province operator.
     */
    Outcome<Plugin> install(Actor actor, String fileName, byte[] jar);

    /**
     * Take a bundle out. Refused, naming tenants and dates, while anybody needs it. For the province operator.
     *
     * @param digest as {@link PluginFacts#digest}
     */
    Outcome<Plugin> uninstall(Actor actor, String digest);

    /**
     * List what is installed, by id and version. For the province operator, the city administrator and the performance manager,
     * who chooses among it what to simulate.
     */
    List<Plugin> listPlugins(Actor actor);

    /**
     * List the latest lines of the log, newest first. For the province operator and the city administrator.
     *
     * @param limit 1 to 1000
     */
    List<PluginEvent> listLog(Actor actor, int limit);

    /** Check the whole log, line by line. For the province operator. */
    LogCheck verifyLog(Actor actor);
}
