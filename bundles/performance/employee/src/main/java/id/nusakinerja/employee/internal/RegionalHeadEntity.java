package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.kernel.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Who is head of the region from a day to a day, both inclusive. */
@Entity(name = "RegionalHead")
@Table(name = "EMPLOYEE_REGIONAL_HEAD")
class RegionalHeadEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "FULL_NAME")
    private String name = "";

    @Column(name = "POST_TITLE")
    private String title = "";

    @Column(name = "FROM_DATE")
    private LocalDate from = Span.BEGINNING;

    @Column(name = "TO_DATE")
    private LocalDate to = Span.END;

    protected RegionalHeadEntity() {}

    RegionalHeadEntity(long id, LocalDate from) {
        this.id = id;
        this.from = from;
    }

    String name() {
        return name;
    }

    LocalDate from() {
        return from;
    }

    boolean isInOffice(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    void describe(String newName, String newTitle) {
        name = newName;
        title = newTitle;
    }

    void endOn(LocalDate lastDay) {
        to = lastDay;
    }

    RegionalHead toRecord() {
        return new RegionalHead(new EmployeeId(id), name, title, from);
    }
}
