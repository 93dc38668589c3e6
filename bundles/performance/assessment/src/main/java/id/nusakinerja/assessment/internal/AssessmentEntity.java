package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.target.BehaviourValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One row for each assessment that somebody has begun. */
@Entity
@Table(name = "ASSESSMENT")
public class AssessmentEntity {

    /** Where the row stands; the records show it as a type. */
    enum State {
        RATED,
        SET,
        ACKNOWLEDGED
    }

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EMPLOYEE_ID")
    private long employeeId;

    @Column(name = "PERIOD_KEY")
    private String periodKey = "";

    @Column(name = "LAST_DAY")
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "ASSESSOR_ID")
    private long assessorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private State state = State.RATED;

    @Enumerated(EnumType.STRING)
    @Column(name = "RESULTS")
    private @Nullable Rating results;

    @Column(name = "RESULTS_REASON")
    private String resultsReason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "BEHAVIOUR")
    private @Nullable Rating behaviour;

    @Column(name = "BEHAVIOUR_REASON")
    private String behaviourReason = "";

    @Column(name = "DEPARTURE")
    private String departure = "";

    @Column(name = "SPREAD_REASON")
    private String spreadReason = "";

    /** One point a line. */
    @Column(name = "STRENGTHS")
    private String strengths = "";

    @Column(name = "IMPROVEMENTS")
    private String improvements = "";

    @Column(name = "NEXT_STEPS")
    private String nextSteps = "";

    @Column(name = "POLICY")
    private String policy = "";

    /** Written with every change, so that the version also moves when only a note did. */
    @Column(name = "SAVED_AT")
    private Instant savedAt = Instant.EPOCH;

    @Column(name = "ACKNOWLEDGED_AT")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "REMARK")
    private String remark = "";

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    private List<BehaviourNoteEntity> notes = new ArrayList<>();

    @Version
    @Column(name = "VERSION")
    private long version;

    protected AssessmentEntity() {}

    AssessmentEntity(long id, EmployeeId employee, Period period) {
        this.id = id;
        this.employeeId = employee.value();
        this.periodKey = period.key();
        this.lastDay = period.to();
    }

    void write(EmployeeId assessor, RatingDraft draft, Instant now, LongSupplier ids) {
        assessorId = assessor.value();
        results = draft.results().orElse(null);
        resultsReason = draft.resultsReason().strip();
        behaviour = draft.behaviour().orElse(null);
        behaviourReason = draft.behaviourReason().strip();
        departure = draft.departure().strip();
        spreadReason = draft.spreadReason().strip();
        strengths = String.join("\n", draft.letter().strengths());
        improvements = String.join("\n", draft.letter().improvements());
        nextSteps = draft.letter().nextSteps().strip();
        for (BehaviourValue value : BehaviourValue.values()) {
            note(value, draft.notes().getOrDefault(value, "").strip(), ids);
        }
        savedAt = now;
    }

    /** A note that was emptied stays as an empty row: rows of a year are few, and its version tells of the change. */
    private void note(BehaviourValue value, String words, LongSupplier ids) {
        Optional<BehaviourNoteEntity> known =
                notes.stream().filter(note -> note.behaviour() == value).findFirst();
        if (known.isPresent()) {
            known.get().rewrite(words);
        } else if (!words.isEmpty()) {
            notes.add(new BehaviourNoteEntity(ids.getAsLong(), this, value, words));
        }
    }

    void set(String byPolicy, Instant now) {
        state = State.SET;
        policy = byPolicy;
        savedAt = now;
    }

    void acknowledge(Instant now, String words) {
        state = State.ACKNOWLEDGED;
        acknowledgedAt = now;
        remark = words;
    }

    void correct(Judgement ofResults, Judgement ofBehaviour, Instant now) {
        results = ofResults.rating();
        resultsReason = ofResults.reason().strip();
        behaviour = ofBehaviour.rating();
        behaviourReason = ofBehaviour.reason().strip();
        state = State.SET;
        acknowledgedAt = null;
        remark = "";
        savedAt = now;
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    Period period() {
        return Period.parse(periodKey);
    }

    EmployeeId assessor() {
        return new EmployeeId(assessorId);
    }

    State state() {
        return state;
    }

    RatingDraft draft() {
        return new RatingDraft(
                Optional.ofNullable(results),
                resultsReason,
                Optional.ofNullable(behaviour),
                behaviourReason,
                notesByValue(),
                departure,
                spreadReason,
                new ResultLetter(
                        strengths.lines().toList(), improvements.lines().toList(), nextSteps));
    }

    private Map<BehaviourValue, String> notesByValue() {
        Map<BehaviourValue, String> written = new EnumMap<>(BehaviourValue.class);
        notes.stream()
                .filter(note -> !note.note().isEmpty())
                .forEach(note -> written.put(note.behaviour(), note.note()));
        return written;
    }

    String policy() {
        return policy;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    String remark() {
        return remark;
    }

    long version() {
        return version;
    }
}
