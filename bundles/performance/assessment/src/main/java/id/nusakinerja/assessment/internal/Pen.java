package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Writes the rows of assessments, each change of a result with its line of history. Within a running transaction. */
final class Pen {

    /** New ratings for a result that was set. */
    record Correction(Judgement results, Judgement behaviour, String reason) {}

    private final Clock clock;
    private final IdSource ids;

    Pen(Clock clock, IdSource ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Get the row to write to, or the reason why this writer comes too late. */
    Outcome<AssessmentEntity> open(EntityManager em, Assessment seen) {
        Optional<AssessmentEntity> found = Assessments.find(em, seen.employee(), seen.period());
        if (found.map(AssessmentEntity::version).orElse(0L) != seen.version()) {
            return Outcome.conflict();
        }
        if (found.isEmpty()) {
            AssessmentEntity row = new AssessmentEntity(ids.next(), seen.employee(), seen.period());
            em.persist(row);
            return Outcome.done(row);
        }
        return found.get().state() == AssessmentEntity.State.RATED
                ? Outcome.done(found.get())
                : Outcome.refused(Words.reason("assessment.already-set"));
    }

    Assessment.Rated write(EntityManager em, AssessmentEntity row, Actor actor, RatingDraft draft) {
        row.write(actor.self(), draft, clock.instant(), ids::next);
        em.flush();
        return Assessments.toRated(row);
    }

    Assessment.Set set(EntityManager em, AssessmentEntity row, Actor actor, RatingDraft draft, String policy) {
        row.write(actor.self(), draft, clock.instant(), ids::next);
        row.set(policy, clock.instant());
        tell(em, row, actor, AssessmentEvent.Kind.SET, "");
        em.flush();
        return new Assessment.Set(Assessments.toSet(row));
    }

    Outcome<Assessment.Acknowledged> acknowledge(
            EntityManager em, Optional<AssessmentEntity> found, Actor actor, String remark) {
        if (found.isEmpty() || found.get().state() == AssessmentEntity.State.RATED) {
            return Outcome.refused(Words.reason("assessment.not-set"));
        }
        AssessmentEntity row = found.get();
        if (row.state() == AssessmentEntity.State.ACKNOWLEDGED) {
            return Outcome.refused(Words.reason("assessment.already-acknowledged"));
        }
        row.acknowledge(clock.instant(), remark);
        tell(em, row, actor, AssessmentEvent.Kind.ACKNOWLEDGED, remark);
        em.flush();
        return Outcome.done(new Assessment.Acknowledged(Assessments.toSet(row), clock.instant(), remark));
    }

    Outcome<Assessment.Set> correct(EntityManager em, Assessment.Final seen, Actor actor, Correction correction) {
        Optional<AssessmentEntity> found = Assessments.find(em, seen.employee(), seen.period());
        if (found.isEmpty() || found.get().version() != seen.version()) {
            return Outcome.conflict();
        }
        AssessmentEntity row = found.get();
        row.correct(correction.results(), correction.behaviour(), clock.instant());
        tell(em, row, actor, AssessmentEvent.Kind.CORRECTED, correction.reason());
        em.flush();
        return Outcome.done(new Assessment.Set(Assessments.toSet(row)));
    }

    private void tell(EntityManager em, AssessmentEntity row, Actor actor, AssessmentEvent.Kind kind, String reason) {
        SetAssessment result = Assessments.toSet(row);
        AssessmentEvent event = new AssessmentEvent(
                kind,
                actor.name(),
                clock.instant(),
                Optional.of(result.predicate()),
                Optional.of(new AssessmentEvent.Ratings(result.results(), result.behaviour())),
                reason);
        em.persist(new AssessmentEventEntity(ids.next(), row, event));
    }
}
