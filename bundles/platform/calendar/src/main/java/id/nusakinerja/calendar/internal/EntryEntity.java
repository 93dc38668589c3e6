package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.CalendarRecord.End;
import id.nusakinerja.calendar.CalendarRecord.Ending;
import id.nusakinerja.policy.Ruling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row for each line of the calendar. Only its end is ever written to. */
@Entity
@Table(name = "POLICY_ENTRY")
public class EntryEntity {

    /** The number of the first line: two containers that look at once cannot both write it. */
    static final long FIRST = 1;

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "FROM_DAY")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "RULING")
    private String ruling = "";

    @Column(name = "ENABLED_BY")
    private String enabledBy = "";

    @Column(name = "ENABLED_AT")
    private Instant enabledAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "ENDING")
    private @Nullable Ending ending;

    @Column(name = "ENDED_BY")
    private String endedBy = "";

    @Column(name = "ENDED_AT")
    private @Nullable Instant endedAt;

    @Column(name = "END_REASON")
    private String endReason = "";

    @Column(name = "REPLACED_BY")
    private long replacedBy;

    @Version
    @Column(name = "VERSION")
    private long version;

    protected EntryEntity() {}

    EntryEntity(long id, LocalDate from, Ruling ruling, String enabledBy, Instant enabledAt) {
        this.id = id;
        this.from = from;
        this.ruling = ruling.key();
        this.enabledBy = enabledBy;
        this.enabledAt = enabledAt;
    }

    void end(End end) {
        ending = end.how();
        endedBy = end.by();
        endedAt = end.at();
        endReason = end.reason();
        replacedBy = end.replacedBy();
    }

    void supersede(EntryEntity by) {
        end(new End(Ending.SUPERSEDED, by.enabledBy, by.enabledAt, "", by.id));
    }

    boolean holds() {
        return ending == null;
    }

    LocalDate from() {
        return from;
    }

    long id() {
        return id;
    }

    CalendarRecord toRecord() {
        Optional<End> end = ending == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new End(ending, endedBy, endedAt, endReason, replacedBy));
        return new CalendarRecord(id, from, Ruling.parse(ruling), enabledBy, enabledAt, end);
    }
}
