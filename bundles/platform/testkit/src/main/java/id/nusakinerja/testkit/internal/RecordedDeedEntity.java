package id.nusakinerja.testkit.internal;

import id.nusakinerja.persistence.Deed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A deed that was committed. */
@Entity
@Table(name = "RECORDED_DEED")
public class RecordedDeedEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "ACTION_NAME")
    private String action = "";

    @Column(name = "SUBJECT")
    private String subject = "";

    @Column(name = "DETAIL")
    private String detail = "";

    /** Only for the persistence provider. */
    protected RecordedDeedEntity() {}

    public RecordedDeedEntity(long id, long accountId, Deed deed) {
        this.id = id;
        this.accountId = accountId;
        this.action = deed.action();
        this.subject = deed.subject();
        this.detail = deed.detail();
    }

    public Deed deed() {
        return new Deed(action, subject, detail);
    }
}
