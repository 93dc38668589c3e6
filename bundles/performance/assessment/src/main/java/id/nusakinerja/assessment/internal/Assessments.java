package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions that this room asks its tables, and the records that it makes of the rows. */
final class Assessments {

    /** Where one assessment stands, and since when. */
    record Standing(AssessmentEntity.State state, Instant at) {

        boolean isSet() {
            return state != AssessmentEntity.State.RATED;
        }
    }

    private Assessments() {}

    static Optional<AssessmentEntity> find(EntityManager em, EmployeeId employee, Period period) {
        return em.createQuery(
                        "SELECT a FROM AssessmentEntity a WHERE a.employeeId = :employee AND a.periodKey = :period",
                        AssessmentEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("period", period.key())
                .getResultStream()
                .findFirst();
    }

    static List<AssessmentEntity> listOf(EntityManager em, Collection<EmployeeId> employees, Period period) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT a FROM AssessmentEntity a WHERE a.periodKey = :period AND a.employeeId IN :employees",
                        AssessmentEntity.class)
                .setParameter("period", period.key())
                .setParameter(
                        "employees", employees.stream().map(EmployeeId::value).toList())
                .getResultList();
    }

    static List<AssessmentEntity> listOf(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT a FROM AssessmentEntity a WHERE a.periodKey = :period ORDER BY a.employeeId",
                        AssessmentEntity.class)
                .setParameter("period", period.key())
                .getResultList();
    }

    /** List where everybody's assessment stands, without the words. */
    static Map<EmployeeId, Standing> standingsOf(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT a.employeeId, a.state, a.savedAt FROM AssessmentEntity a WHERE a.periodKey = :period",
                        Object[].class)
                .setParameter("period", period.key())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new EmployeeId((Long) row[0]),
                        row -> new Standing((AssessmentEntity.State) row[1], (Instant) row[2])));
    }

    static List<AssessmentEntity> listOf(EntityManager em, EmployeeId employee) {
        return em.createQuery(
                        "SELECT a FROM AssessmentEntity a WHERE a.employeeId = :employee"
                                + " ORDER BY a.lastDay DESC, a.id DESC",
                        AssessmentEntity.class)
                .setParameter("employee", employee.value())
                .getResultList();
    }

    static List<AssessmentEvent> listEvents(EntityManager em, EmployeeId employee, Period period) {
        return em.createQuery(
                        "SELECT e FROM AssessmentEventEntity e WHERE e.employeeId = :employee AND e.periodKey = :period"
                                + " ORDER BY e.id",
                        AssessmentEventEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("period", period.key())
                .getResultStream()
                .map(AssessmentEventEntity::toRecord)
                .toList();
    }

    static Optional<CyclePeriodEntity> findCycle(EntityManager em, Period period) {
        return em.createQuery("SELECT c FROM CyclePeriodEntity c WHERE c.periodKey = :period", CyclePeriodEntity.class)
                .setParameter("period", period.key())
                .getResultStream()
                .findFirst();
    }

    static List<CyclePeriod> listCycles(EntityManager em) {
        return em.createQuery("SELECT c FROM CyclePeriodEntity c ORDER BY c.lastDay, c.id", CyclePeriodEntity.class)
                .getResultStream()
                .map(CyclePeriodEntity::toRecord)
                .toList();
    }

    static Assessment toRecord(AssessmentEntity row) {
        return switch (row.state()) {
            case RATED -> toRated(row);
            case SET -> new Assessment.Set(toSet(row));
            case ACKNOWLEDGED ->
                new Assessment.Acknowledged(toSet(row), row.acknowledgedAt().orElse(Instant.EPOCH), row.remark());
        };
    }

    static Assessment.Rated toRated(AssessmentEntity row) {
        return new Assessment.Rated(row.employee(), row.period(), row.assessor(), row.draft(), row.version());
    }

    static SetAssessment toSet(AssessmentEntity row) {
        RatingDraft draft = row.draft();
        return new SetAssessment(
                row.employee(),
                row.period(),
                row.assessor(),
                new Judgement(draft.results().orElseThrow(), draft.resultsReason()),
                new Judgement(draft.behaviour().orElseThrow(), draft.behaviourReason()),
                draft.notes(),
                draft.departure(),
                draft.letter(),
                row.policy(),
                row.savedAt(),
                row.version());
    }
}
