package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One row for each edition that a tenant may need, in the database of the province. */
@Entity
@Table(name = "POLICY_NEED")
public class NeedEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "TENANT")
    private String tenant = "";

    @Column(name = "POLICY")
    private String policy = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected NeedEntity() {}

    NeedEntity(long id, TenantId tenant, String policy) {
        this.id = id;
        this.tenant = tenant.value();
        this.policy = policy;
    }

    TenantId tenant() {
        return new TenantId(tenant);
    }

    /** Policy and version. */
    String policy() {
        return policy;
    }
}
