package id.nusakinerja.decision.internal;

import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and writes the rows of this room. Within a running transaction. */
final class Ledger {

    private final IdSource ids;

    Ledger(IdSource ids) {
        this.ids = ids;
    }

    Optional<AllowanceFactsEntity> findFacts(EntityManager em, EmployeeId employee, Period period) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.employeeId = :employee AND f.periodKey = :period",
                        AllowanceFactsEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("period", period.key())
                .getResultStream()
                .findFirst();
    }

    List<AllowanceFacts> listFacts(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.periodKey = :period ORDER BY f.employeeId",
                        AllowanceFactsEntity.class)
                .setParameter("period", period.key())
                .getResultStream()
                .map(AllowanceFactsEntity::toRecord)
                .toList();
    }

    /** Facts of people whose ids lie from {@code first} to {@code last}. */
    static Map<EmployeeId, AllowanceFacts> factsBetween(
            EntityManager em, Period period, EmployeeId first, EmployeeId last) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.periodKey = :period"
                                + " AND f.employeeId BETWEEN :first AND :last",
                        AllowanceFactsEntity.class)
                .setParameter("period", period.key())
                .setParameter("first", first.value())
                .setParameter("last", last.value())
                .getResultStream()
                .collect(Collectors.toMap(AllowanceFactsEntity::employee, AllowanceFactsEntity::toRecord));
    }

    /** A file speaks of thousands: one question for all of them. */
    private static Map<EmployeeId, AllowanceFactsEntity> factsByEmployee(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.periodKey = :period", AllowanceFactsEntity.class)
                .setParameter("period", period.key())
                .getResultStream()
                .collect(Collectors.toMap(AllowanceFactsEntity::employee, Function.identity()));
    }

    /** Keep facts; the writer who saw an older state is told, and nothing is kept. */
    Outcome<List<AllowanceFacts>> keep(EntityManager em, List<AllowanceFacts> facts) {
        List<AllowanceFactsEntity> rows = new ArrayList<>(facts.size());
        Map<Period, Map<EmployeeId, AllowanceFactsEntity>> all = new HashMap<>();
        for (AllowanceFacts each : facts) {
            Optional<AllowanceFactsEntity> known = facts.size() == 1
                    ? findFacts(em, each.employee(), each.period())
                    : Optional.ofNullable(all.computeIfAbsent(each.period(), period -> factsByEmployee(em, period))
                            .get(each.employee()));
            if (known.map(AllowanceFactsEntity::version).orElse(0L) != each.version()) {
                return Outcome.conflict();
            }
            AllowanceFactsEntity row =
                    known.orElseGet(() -> new AllowanceFactsEntity(ids.next(), each.employee(), each.period()));
            row.write(each);
            em.persist(row);
            rows.add(row);
        }
        em.flush();
        return Outcome.done(rows.stream().map(AllowanceFactsEntity::toRecord).toList());
    }

    Optional<DecisionEntity> findDecision(EntityManager em, EmployeeId employee, Period period) {
        return em.createQuery(
                        "SELECT d FROM DecisionEntity d WHERE d.employeeId = :employee AND d.periodKey = :period",
                        DecisionEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("period", period.key())
                .getResultStream()
                .findFirst();
    }

    List<DecisionEntity> listDecisions(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT d FROM DecisionEntity d WHERE d.periodKey = :period ORDER BY d.employeeId",
                        DecisionEntity.class)
                .setParameter("period", period.key())
                .getResultList();
    }

    void keep(EntityManager em, StoredDecision decision, Basis basis) {
        DecisionEntity row = findDecision(em, decision.employee(), decision.period())
                .orElseGet(() -> new DecisionEntity(ids.next(), decision.employee(), decision.period()));
        row.write(decision, basis);
        em.persist(row);
    }
}
