package id.nusakinerja.audit.internal;

import id.nusakinerja.audit.AuditEntry;
import id.nusakinerja.audit.AuditTrail;
import id.nusakinerja.audit.TrailCheck;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and checks the chain in pages, so that a long trail needs no more memory than a short one. */
@Component
public final class DefaultAuditTrail implements AuditTrail {

    private static final int PAGE = 1000;

    private final UnitOfWork unitOfWork;

    @Activate
    public DefaultAuditTrail(@Reference UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<AuditEntry> listLatest(Actor actor, int limit) {
        requireReader(actor);
        if (limit < 1 || limit > PAGE) {
            throw new IllegalArgumentException("The limit (" + limit + ") is not within 1 and " + PAGE + ".");
        }
        return unitOfWork.read(
                actor.tenant(),
                em -> em.createQuery(
                                "select e from AuditEntryEntity e order by e.sequence desc", AuditEntryEntity.class)
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(AuditEntryEntity::entry)
                        .toList());
    }

    @Override
    public List<AuditEntry> listFor(Actor actor, String subject) {
        requireReader(actor);
        return unitOfWork.read(
                actor.tenant(),
                em -> em.createQuery(
                                "select e from AuditEntryEntity e where e.subject = :subject order by e.sequence",
                                AuditEntryEntity.class)
                        .setParameter("subject", subject)
                        .getResultStream()
                        .map(AuditEntryEntity::entry)
                        .toList());
    }

    @Override
    public TrailCheck verify(Actor actor) {
        requireReader(actor);
        return unitOfWork.read(actor.tenant(), DefaultAuditTrail::verify);
    }

    private static TrailCheck verify(EntityManager em) {
        // The end first: rows that come in meanwhile are not missed, because only those up to the end are read.
        AuditHeadEntity head = em.find(AuditHeadEntity.class, AuditHeadEntity.ONLY);
        if (head == null) {
            return new TrailCheck.Altered(1);
        }
        TrailWalk walk = new TrailWalk(head.lastSequence());
        while (!walk.isOver()) {
            List<AuditEntryEntity> rows = page(em, walk.last(), head.lastSequence());
            walk.follow(rows);
            em.clear();
        }
        return walk.conclude(head.lastHash());
    }

    private static List<AuditEntryEntity> page(EntityManager em, long after, long end) {
        return em.createQuery(
                        "select e from AuditEntryEntity e where e.sequence > :after and e.sequence <= :end order by e.sequence",
                        AuditEntryEntity.class)
                .setParameter("after", after)
                .setParameter("end", end)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static void requireReader(Actor actor) {
        actor.require(Role.CITY_ADMINISTRATOR, Role.PERFORMANCE_MANAGER, Role.PROVINCE_OPERATOR);
    }
}
