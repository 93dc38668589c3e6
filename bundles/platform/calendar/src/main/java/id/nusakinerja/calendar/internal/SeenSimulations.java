package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps who looked at which simulation. */
@Component(service = SeenSimulations.class)
public final class SeenSimulations {

    static final int LONGEST_DATA = 200;

    private final UnitOfWork work;
    private final IdSource ids;

    @Activate
    public SeenSimulations(@Reference UnitOfWork work, @Reference IdSource ids) {
        this.work = work;
        this.ids = ids;
    }

    /** List what was looked at, newest first. */
    List<SeenSimulation> list(TenantId tenant) {
        return work.read(
                tenant,
                em -> em.createQuery("SELECT s FROM SeenEntity s ORDER BY s.id DESC", SeenEntity.class)
                        .getResultStream()
                        .map(SeenEntity::toRecord)
                        .toList());
    }

    Outcome<SeenSimulation> add(Actor actor, SeenSimulation seen) {
        long id = ids.next();
        Deed deed = new Deed(
                "calendar.see",
                "policy-seen:" + id,
                seen.data() + " " + seen.ruling().key());
        return work.write(actor, deed, em -> {
            em.persist(new SeenEntity(id, seen));
            return Outcome.done(seen);
        });
    }
}
