package id.nusakinerja.web.shell;

import id.nusakinerja.kernel.Actor;
import java.util.List;

/**
 * Tells what waits for a person. The task list is the only place where the product reminds anybody of anything.
 * Registered as an OSGi service.
 */
public interface TaskSource extends Audience {

    /**
     * List the most urgent tasks of this person.
     *
     * @param limit how many are shown at most; more need not be read
     */
    List<Task> listTasks(Actor actor, int limit);
}
