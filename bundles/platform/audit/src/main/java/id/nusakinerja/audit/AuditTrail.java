package id.nusakinerja.audit;

import id.nusakinerja.kernel.Actor;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the trail of the actor's tenant (OSGi service). Nothing here writes: a row comes into being with the change that
 * it speaks of, in the same transaction.
 */
@ProviderType
public interface AuditTrail {

    /**
     * List the latest deeds, newest first. For administrators, performance managers and, in the province's own tenant,
     * operators.
     *
     * @param limit 1 to 1000
     */
    List<AuditEntry> listLatest(Actor actor, int limit);

    /** List what happened to one record, oldest first; the same people may. */
    List<AuditEntry> listFor(Actor actor, String subject);

    /** Check the whole trail, row by row; the same people may. Takes seconds for a million rows. */
    TrailCheck verify(Actor actor);
}
