package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Commitments;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.SubmittedSkp;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edition of a plan. */
@Entity
@Table(name = "SKP")
public class SkpEntity {

    /** Where the row stands; the records show it as a type. */
    enum State {
        DRAFT,
        SUBMITTED,
        AGREED
    }

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EMPLOYEE_ID")
    private long employeeId;

    @Column(name = "PERF_YEAR")
    private int performanceYear;

    @Column(name = "EDITION")
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private State state = State.DRAFT;

    @Column(name = "ASSESSOR_ID")
    private @Nullable Long assessorId;

    @Column(name = "REVISION_REASON")
    private String reason = "";

    @Column(name = "RETURN_COMMENT")
    private String returnComment = "";

    @Column(name = "RESOURCES")
    private String resources = "";

    @Column(name = "ACCOUNTABILITY")
    private String accountability = "";

    @Column(name = "CONSEQUENCES")
    private String consequences = "";

    @Column(name = "SAVED_AT")
    private Instant savedAt = Instant.EPOCH;

    @Column(name = "SUBMITTED_AT")
    private @Nullable Instant submittedAt;

    @Column(name = "AGREED_AT")
    private @Nullable Instant agreedAt;

    @Column(name = "AGREED_BY")
    private @Nullable Long agreedBy;

    @OneToMany(mappedBy = "skp", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ResultEntity> results = new ArrayList<>();

    @OneToMany(mappedBy = "skp", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<BehaviourEntity> behaviours = new ArrayList<>();

    @Version
    @Column(name = "VERSION")
    private long version;

    protected SkpEntity() {}

    SkpEntity(long id, EmployeeId employee, int year, int edition, String reason) {
        this.id = id;
        this.employeeId = employee.value();
        this.performanceYear = year;
        this.edition = edition;
        this.reason = reason;
    }

    void write(SkpContent content, Optional<EmployeeId> assessor, Instant now, IdSource ids) {
        results.clear();
        behaviours.clear();
        content.results()
                .forEach(result -> results.add(new ResultEntity(ids.next(), this, results.size(), result, ids)));
        content.behaviours().forEach(one -> behaviours.add(new BehaviourEntity(ids.next(), this, one)));
        resources = content.commitments().resources().strip();
        accountability = content.commitments().accountability().strip();
        consequences = content.commitments().consequences().strip();
        assessorId = assessor.map(EmployeeId::value).orElse(null);
        savedAt = now;
    }

    void submit(EmployeeId to, Instant now) {
        state = State.SUBMITTED;
        assessorId = to.value();
        submittedAt = now;
        returnComment = "";
        savedAt = now;
    }

    void giveBack(String comment, Instant now) {
        state = State.DRAFT;
        returnComment = comment;
        savedAt = now;
    }

    void agree(EmployeeId by, Instant now) {
        state = State.AGREED;
        assessorId = by.value();
        agreedBy = by.value();
        agreedAt = now;
        savedAt = now;
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    State state() {
        return state;
    }

    int edition() {
        return edition;
    }

    int year() {
        return performanceYear;
    }

    long version() {
        return version;
    }

    /** Read the row as what it is. */
    Skp toSkp() {
        return switch (state) {
            case DRAFT -> toDraft();
            case SUBMITTED -> toSubmitted();
            case AGREED -> toAgreed();
        };
    }

    DraftSkp toDraft() {
        return new DraftSkp(head(), content(), returnComment);
    }

    SubmittedSkp toSubmitted() {
        return new SubmittedSkp(head(), content(), submittedAt == null ? savedAt : submittedAt);
    }

    AgreedSkp toAgreed() {
        if (agreedAt == null || agreedBy == null) {
            throw new IllegalStateException("The agreed plan (" + id + ") does not say who agreed to it and when.");
        }
        return new AgreedSkp(head(), content(), agreedAt, new EmployeeId(agreedBy));
    }

    private SkpHead head() {
        return new SkpHead(
                new SkpId(id),
                employee(),
                performanceYear,
                Optional.ofNullable(assessorId).map(EmployeeId::new),
                edition,
                reason,
                version);
    }

    private SkpContent content() {
        return new SkpContent(
                results.stream().map(ResultEntity::toResult).toList(),
                behaviours.stream().map(BehaviourEntity::toExpectation).toList(),
                new Commitments(resources, accountability, consequences));
    }
}
