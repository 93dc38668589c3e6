package id.nusakinerja.employee.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A NIP of a person, from a day to a day, both inclusive. */
@Entity(name = "NipOfPerson")
@Table(name = "EMPLOYEE_NIP")
class NipEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "NIP")
    private String digits = "";

    @Column(name = "FROM_DATE")
    private LocalDate from = Span.BEGINNING;

    @Column(name = "TO_DATE")
    private LocalDate to = Span.END;

    protected NipEntity() {}

    NipEntity(long id, long personId, String digits, LocalDate from) {
        this.id = id;
        this.personId = personId;
        this.digits = digits;
        this.from = from;
    }

    long personId() {
        return personId;
    }

    String digits() {
        return digits;
    }

    LocalDate from() {
        return from;
    }

    /** The first day; empty for a number of which nobody said since when it holds. */
    Optional<LocalDate> since() {
        return Optional.of(from).filter(day -> !day.equals(Span.BEGINNING));
    }

    /** The last day; empty for a number that goes on. */
    Optional<LocalDate> to() {
        return Optional.of(to).filter(day -> !day.equals(Span.END));
    }

    /** Has the person got another one since? */
    boolean isHistory() {
        return to().isPresent();
    }

    void endOn(LocalDate lastDay) {
        to = lastDay;
    }
}
