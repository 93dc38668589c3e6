package id.nusakinerja.persistence;

import id.nusakinerja.kernel.Actor;
import jakarta.persistence.EntityManager;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes the audit row into the transaction of every change. Without one there is no {@link UnitOfWork}. */
@ConsumerType
public interface TransactionJournal {

    /** Add the row; called once, last thing before the commit. */
    void record(EntityManager em, Actor actor, Deed deed);
}
