package id.nusakinerja.testkit.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.EntityModule;
import id.nusakinerja.persistence.TransactionJournal;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The simplest journal: one row a deed, in the transaction of the deed. */
public final class RecordedDeeds implements EntityModule, TransactionJournal {

    private final IdSource ids;

    public RecordedDeeds(IdSource ids) {
        this.ids = ids;
    }

    @Override
    public String name() {
        return "testkit";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(RecordedDeedEntity.class);
    }

    @Override
    public void record(EntityManager em, Actor actor, Deed deed) {
        em.persist(new RecordedDeedEntity(ids.next(), actor.accountId(), deed));
    }

    public static List<Deed> list(EntityManager em) {
        return em.createQuery("select d from RecordedDeedEntity d order by d.id", RecordedDeedEntity.class)
                .getResultStream()
                .map(RecordedDeedEntity::deed)
                .toList();
    }
}
