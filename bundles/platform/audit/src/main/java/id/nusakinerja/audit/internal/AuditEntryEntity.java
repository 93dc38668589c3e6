package id.nusakinerja.audit.internal;

import id.nusakinerja.audit.AuditEntry;
import id.nusakinerja.kernel.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of the trail. Written once and never changed, hence without a version. */
@Entity
@Table(name = "AUDIT_ENTRY")
public class AuditEntryEntity {

    @Id
    @Column(name = "SEQUENCE_NO")
    private long sequence;

    @Column(name = "DONE_AT")
    private Instant doneAt = Instant.EPOCH;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "ACCOUNT_NAME")
    private String accountName = "";

    @Column(name = "ACTING_FOR")
    private @Nullable Long actingFor;

    @Column(name = "ACTION_NAME")
    private String action = "";

    @Column(name = "SUBJECT")
    private String subject = "";

    @Column(name = "DETAIL")
    private String detail = "";

    @Column(name = "PREVIOUS_HASH")
    private String previousHash = "";

    @Column(name = "ROW_HASH")
    private String rowHash = "";

    /** Only for the persistence provider. */
    protected AuditEntryEntity() {}

    AuditEntryEntity(AuditEntry entry, String previousHash) {
        this.sequence = entry.sequence();
        this.doneAt = entry.at();
        this.accountId = entry.accountId();
        this.accountName = entry.accountName();
        this.actingFor = entry.actingFor().map(EmployeeId::value).orElse(null);
        this.action = entry.action();
        this.subject = entry.subject();
        this.detail = entry.detail();
        this.previousHash = previousHash;
        this.rowHash = Chain.hash(entry, previousHash);
    }

    AuditEntry entry() {
        return new AuditEntry(
                sequence,
                doneAt,
                accountId,
                accountName,
                Optional.ofNullable(actingFor).map(EmployeeId::new),
                action,
                subject,
                detail);
    }

    String previousHash() {
        return previousHash;
    }

    String rowHash() {
        return rowHash;
    }
}
