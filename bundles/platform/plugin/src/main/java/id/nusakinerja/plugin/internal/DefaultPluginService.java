package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.plugin.LogCheck;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginService;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the province operator change plugins, and the administrators of cities see them. */
@Component
public final class DefaultPluginService implements PluginService {

    private static final int MOST_LINES = 1000;

    private final PluginDepot depot;
    private final UnitOfWork work;

    @Activate
    public DefaultPluginService(@Reference PluginDepot depot, @Reference UnitOfWork work) {
        this.depot = depot;
        this.work = work;
    }

    @Override
    public Outcome<PluginFacts> inspect(Actor actor, String fileName, byte[] jar) {
        actor.require(Role.PROVINCE_OPERATOR);
        return depot.inspect(fileName, jar).map(Examination.Passed::facts);
    }

    @Override
    public Outcome<Plugin> install(Actor actor, String fileName, byte[] jar) {
        actor.require(Role.PROVINCE_OPERATOR);
        return audited(actor, "install", depot.install(actor.name(), fileName, jar));
    }

    @Override
    public Outcome<Plugin> uninstall(Actor actor, String digest) {
        actor.require(Role.PROVINCE_OPERATOR);
        return audited(actor, "uninstall", depot.uninstall(actor.name(), digest));
    }

    @Override
    public List<Plugin> listPlugins(Actor actor) {
        actor.require(Role.PROVINCE_OPERATOR, Role.CITY_ADMINISTRATOR, Role.PERFORMANCE_MANAGER);
        return depot.list();
    }

    @Override
    public List<PluginEvent> listLog(Actor actor, int limit) {
        actor.require(Role.PROVINCE_OPERATOR, Role.CITY_ADMINISTRATOR);
        if (limit < 1 || limit > MOST_LINES) {
            throw new IllegalArgumentException("The limit (" + limit + ") is not within 1 and " + MOST_LINES + ".");
        }
        return depot.log().latest(limit);
    }

    @Override
    public LogCheck verifyLog(Actor actor) {
        actor.require(Role.PROVINCE_OPERATOR);
        return depot.log().check();
    }

    /** What was done to files cannot be rolled back with the database, so the trail is told afterwards. */
    private Outcome<Plugin> audited(Actor actor, String verb, Outcome<Plugin> outcome) {
        if (!(outcome instanceof Outcome.Done<Plugin>(Plugin plugin))) {
            return outcome;
        }
        Deed deed = new Deed(
                "plugin." + verb,
                "plugin:" + plugin.facts().digest(),
                plugin.facts().label() + " " + plugin.state());
        return work.write(actor, deed, em -> outcome);
    }
}
