package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody works as what, from a day to a day, both inclusive. */
@Entity(name = "Placement")
@Table(name = "EMPLOYEE_PLACEMENT")
class PlacementEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "FROM_DATE")
    private LocalDate from = Span.BEGINNING;

    @Column(name = "TO_DATE")
    private LocalDate to = Span.END;

    @Enumerated(EnumType.STRING)
    @Column(name = "EMPLOYMENT_STATUS")
    private EmploymentStatus status = EmploymentStatus.PNS;

    @Column(name = "EMPLOYEE_RANK")
    private String rank = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "POST_KIND")
    private PostKind postKind = PostKind.PELAKSANA;

    @Column(name = "POST_TITLE")
    private String postTitle = "";

    @Column(name = "POST_GRADE")
    private String postGrade = "";

    @Column(name = "JOB_CLASS")
    private int jobClass;

    @Column(name = "UNIT_ID")
    private long unitId;

    @Column(name = "SUPERIOR_ID")
    private @Nullable Long superiorId;

    /** The name of the person in small letters. It stands here, and the post once more, so that one index answers a list. */
    @Column(name = "SEARCH_NAME")
    private String searchName = "";

    @Column(name = "SEARCH_POST")
    private String searchPost = "";

    protected PlacementEntity() {}

    PlacementEntity(long id, EmployeeEntity person, LocalDate from) {
        this.id = id;
        this.personId = person.id();
        this.from = from;
        sortUnder(person.name());
    }

    long personId() {
        return personId;
    }

    LocalDate from() {
        return from;
    }

    /** Does it hold without an end? */
    boolean isOpen() {
        return to().isEmpty();
    }

    /** The last day; empty when it holds without an end. */
    Optional<LocalDate> to() {
        return Optional.of(to).filter(day -> !day.equals(Span.END));
    }

    /** The first day from which on something can change without touching what is history. */
    LocalDate earliestChange() {
        return isOpen() ? from : to.plusDays(1);
    }

    /** Take note of how the person is called from now on. */
    final void sortUnder(String name) {
        searchName = name.toLowerCase(Locale.ROOT);
    }

    void endOn(LocalDate lastDay) {
        to = lastDay;
    }

    Placement facts() {
        return new Placement(status, rank, new Post(postKind, postTitle, postGrade, jobClass), unitId, superiorId);
    }

    void describe(Placement facts) {
        status = facts.status();
        rank = facts.rank();
        postKind = facts.post().kind();
        postTitle = facts.post().title();
        postGrade = facts.post().grade();
        jobClass = facts.post().jobClass();
        searchPost = postTitle.toLowerCase(Locale.ROOT);
        unitId = facts.unitId();
        superiorId = facts.superiorId();
    }
}
