package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.AssessmentEvent.Ratings;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the history of a result. Rows are added, never changed. */
@Entity
@Table(name = "ASSESSMENT_EVENT")
public class AssessmentEventEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EMPLOYEE_ID")
    private long employeeId;

    @Column(name = "PERIOD_KEY")
    private String periodKey = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private AssessmentEvent.Kind kind = AssessmentEvent.Kind.SET;

    @Column(name = "BY_NAME")
    private String byName = "";

    @Column(name = "HAPPENED_AT")
    private Instant happenedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "PREDICATE")
    private @Nullable Predicate predicate;

    @Enumerated(EnumType.STRING)
    @Column(name = "RESULTS")
    private @Nullable Rating results;

    @Column(name = "RESULTS_REASON")
    private @Nullable String resultsReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "BEHAVIOUR")
    private @Nullable Rating behaviour;

    @Column(name = "BEHAVIOUR_REASON")
    private @Nullable String behaviourReason;

    @Column(name = "REASON")
    private String reason = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected AssessmentEventEntity() {}

    AssessmentEventEntity(long id, AssessmentEntity of, AssessmentEvent event) {
        this.id = id;
        this.employeeId = of.employee().value();
        this.periodKey = of.period().key();
        this.kind = event.kind();
        this.byName = event.by();
        this.happenedAt = event.at();
        this.predicate = event.predicate().orElse(null);
        this.reason = event.reason();
        event.ratings().ifPresent(this::keep);
    }

    private void keep(Ratings ratings) {
        results = ratings.results().rating();
        resultsReason = ratings.results().reason();
        behaviour = ratings.behaviour().rating();
        behaviourReason = ratings.behaviour().reason();
    }

    AssessmentEvent toRecord() {
        return new AssessmentEvent(kind, byName, happenedAt, Optional.ofNullable(predicate), ratings(), reason);
    }

    private Optional<Ratings> ratings() {
        return results == null || resultsReason == null || behaviour == null || behaviourReason == null
                ? Optional.empty()
                : Optional.of(
                        new Ratings(new Judgement(results, resultsReason), new Judgement(behaviour, behaviourReason)));
    }
}
