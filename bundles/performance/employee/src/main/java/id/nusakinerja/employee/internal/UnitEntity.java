package id.nusakinerja.employee.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A unit for ever: its number and its code. */
@Entity(name = "Unit")
@Table(name = "EMPLOYEE_UNIT")
class UnitEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "UNIT_CODE")
    private String code = "";

    protected UnitEntity() {}

    UnitEntity(long id, String code) {
        this.id = id;
        this.code = code;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }
}
