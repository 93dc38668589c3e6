package id.nusakinerja.audit.internal;

import id.nusakinerja.audit.AuditEntry;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.TransactionJournal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appends a row to the chain within the transaction of the change. Writers pass the end of the chain one by one. */
@Component
public final class ChainedJournal implements TransactionJournal {

    private static final int LONGEST_DETAIL = 4000;

    private final Clock clock;

    @Activate
    public ChainedJournal(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public void record(EntityManager em, Actor actor, Deed deed) {
        AuditHeadEntity head = em.find(AuditHeadEntity.class, AuditHeadEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            throw new IllegalStateException("The end of the audit trail of (" + actor.tenant() + ") is missing.\n"
                    + "Maybe a row was deleted from AUDIT_HEAD by hand: restore the last backup.");
        }
        AuditEntry entry = new AuditEntry(
                head.lastSequence() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId(),
                actor.name(),
                actor.actingFor(),
                deed.action(),
                deed.subject(),
                cut(deed.detail()));
        AuditEntryEntity row = new AuditEntryEntity(entry, head.lastHash());
        em.persist(row);
        head.moveTo(row);
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
