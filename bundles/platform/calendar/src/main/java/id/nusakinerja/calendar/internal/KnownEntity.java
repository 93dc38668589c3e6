package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.Ruling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One row for each line of a tenant's calendar as it was last seen, in the database of the province. */
@Entity
@Table(name = "POLICY_KNOWN")
public class KnownEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "TENANT")
    private String tenant = "";

    @Column(name = "FROM_DAY")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "RULING")
    private String ruling = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected KnownEntity() {}

    KnownEntity(long id, TenantId tenant, CalendarEntry entry) {
        this.id = id;
        this.tenant = tenant.value();
        this.from = entry.from();
        this.ruling = entry.ruling().key();
    }

    TenantId tenant() {
        return new TenantId(tenant);
    }

    CalendarEntry toEntry() {
        return new CalendarEntry(from, Ruling.parse(ruling));
    }
}
