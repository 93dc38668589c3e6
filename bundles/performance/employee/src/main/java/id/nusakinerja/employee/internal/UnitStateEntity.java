package id.nusakinerja.employee.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a unit is from a day to a day, both inclusive. */
@Entity(name = "UnitState")
@Table(name = "EMPLOYEE_UNIT_STATE")
class UnitStateEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "UNIT_ID")
    private long unitId;

    @Column(name = "FROM_DATE")
    private LocalDate from = Span.BEGINNING;

    @Column(name = "TO_DATE")
    private LocalDate to = Span.END;

    @Column(name = "UNIT_NAME")
    private String name = "";

    @Column(name = "PARENT_ID")
    private @Nullable Long parentId;

    @Column(name = "UNIT_KIND")
    private String kind = "";

    protected UnitStateEntity() {}

    UnitStateEntity(long id, long unitId, LocalDate from) {
        this.id = id;
        this.unitId = unitId;
        this.from = from;
    }

    long unitId() {
        return unitId;
    }

    LocalDate from() {
        return from;
    }

    String name() {
        return name;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    String kind() {
        return kind;
    }

    void describe(String newName, @Nullable Long newParent, String newKind) {
        name = newName;
        parentId = newParent;
        kind = newKind;
    }

    void endOn(LocalDate lastDay) {
        to = lastDay;
    }
}
