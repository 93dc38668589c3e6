package id.nusakinerja.web.shell;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.NotAllowedException;
import java.util.Optional;

/**
 * Tells who signed in to the session that this thread serves. A view asks in its constructor or in a listener, and hands
 * the actor to the thread of long work; outside a request nobody is there.
 */
@FunctionalInterface
public interface CurrentActor {

    Optional<Actor> find();

    /**
     * Get the actor of the session.
     *
     * @throws NotAllowedException when nobody has signed in
     */
    default Actor get() {
        return find().orElseThrow(() -> new NotAllowedException("Nobody has signed in to this session."));
    }
}
