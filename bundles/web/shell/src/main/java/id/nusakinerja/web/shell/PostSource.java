package id.nusakinerja.web.shell;

import id.nusakinerja.kernel.Actor;
import java.util.Optional;

/**
 * Says in one line what a person's post is: "Penyuluh, Dinas Pendidikan". Registered as an OSGi service by the bundle that
 * knows posts; without one the frame names the roles.
 */
public interface PostSource {

    Optional<String> findPost(Actor actor);
}
