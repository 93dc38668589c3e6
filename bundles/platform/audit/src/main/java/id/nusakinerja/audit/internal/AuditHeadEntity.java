package id.nusakinerja.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. Always read under a lock, hence without a version. */
@Entity
@Table(name = "AUDIT_HEAD")
public class AuditHeadEntity {

    /** There is one row. */
    static final long ONLY = 1;

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "LAST_SEQUENCE")
    private long lastSequence;

    @Column(name = "LAST_HASH")
    private String lastHash = "";

    /** Only for the persistence provider. */
    protected AuditHeadEntity() {}

    long lastSequence() {
        return lastSequence;
    }

    String lastHash() {
        return lastHash;
    }

    void moveTo(AuditEntryEntity entry) {
        lastSequence = entry.entry().sequence();
        lastHash = entry.rowHash();
    }
}
