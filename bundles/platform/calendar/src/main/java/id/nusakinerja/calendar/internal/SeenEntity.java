package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.policy.Ruling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One row each time somebody looked at a simulation. */
@Entity
@Table(name = "POLICY_SEEN")
public class SeenEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "RULING")
    private String ruling = "";

    @Column(name = "SEEN_DATA")
    private String data = "";

    @Column(name = "SEEN_BY")
    private String seenBy = "";

    @Column(name = "SEEN_AT")
    private Instant seenAt = Instant.EPOCH;

    @Version
    @Column(name = "VERSION")
    private long version;

    protected SeenEntity() {}

    SeenEntity(long id, SeenSimulation seen) {
        this.id = id;
        this.ruling = seen.ruling().key();
        this.data = seen.data();
        this.seenBy = seen.seenBy();
        this.seenAt = seen.seenAt();
    }

    SeenSimulation toRecord() {
        return new SeenSimulation(Ruling.parse(ruling), data, seenBy, seenAt);
    }
}
