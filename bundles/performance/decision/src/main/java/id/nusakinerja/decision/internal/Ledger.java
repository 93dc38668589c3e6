package id.nusakinerja.decision.internal;

import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PeriodPart;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes the rows of this room. Within a running transaction. */
final class Ledger {

    private final IdSource ids;

    Ledger(IdSource ids) {
        this.ids = ids;
    }

    /** List the facts of one person in a period, those of parts that it no longer has included. */
    List<AllowanceFacts> listFacts(EntityManager em, EmployeeId employee, Period period) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.employeeId = :employee AND f.periodKey = :period",
                        AllowanceFactsEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("period", period.key())
                .getResultStream()
                .map(AllowanceFactsEntity::toRecord)
                .toList();
    }

    List<AllowanceFacts> listFacts(EntityManager em, Period period) {
        return factsRows(em, period)
                .map(AllowanceFactsEntity::toRecord)
                .sorted(Comparator.comparing(AllowanceFacts::employee).thenComparing(AllowanceFacts::part))
                .toList();
    }

    /** List facts of people whose ids lie from {@code first} to {@code last}, by person and date. */
    static List<AllowanceFacts> factsBetween(EntityManager em, Period period, EmployeeId first, EmployeeId last) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.periodKey = :period"
                                + " AND f.employeeId BETWEEN :first AND :last ORDER BY f.employeeId, f.part",
                        AllowanceFactsEntity.class)
                .setParameter("period", period.key())
                .setParameter("first", first.value())
                .setParameter("last", last.value())
                .getResultStream()
                .map(AllowanceFactsEntity::toRecord)
                .toList();
    }

    private static Stream<AllowanceFactsEntity> factsRows(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.periodKey = :period", AllowanceFactsEntity.class)
                .setParameter("period", period.key())
                .getResultStream();
    }

    private static Optional<AllowanceFactsEntity> findRow(EntityManager em, Key key) {
        return em.createQuery(
                        "SELECT f FROM AllowanceFactsEntity f WHERE f.employeeId = :employee AND f.periodKey = :period"
                                + " AND f.part = :part",
                        AllowanceFactsEntity.class)
                .setParameter("employee", key.employee().value())
                .setParameter("period", key.part().period().key())
                .setParameter("part", key.part().key())
                .getResultStream()
                .findFirst();
    }

    /** Keep facts; the writer who saw an older state is told, and nothing is kept. */
    Outcome<List<AllowanceFacts>> keep(EntityManager em, List<AllowanceFacts> facts) {
        List<AllowanceFactsEntity> rows = new ArrayList<>(facts.size());
        Map<Key, AllowanceFactsEntity> known = knownRows(em, facts);
        for (AllowanceFacts each : facts) {
            AllowanceFactsEntity row = known.get(Key.of(each));
            if ((row == null ? 0L : row.version()) != each.version()) {
                return Outcome.conflict();
            }
            AllowanceFactsEntity kept =
                    row == null ? new AllowanceFactsEntity(ids.next(), each.employee(), each.part()) : row;
            kept.write(each);
            em.persist(kept);
            rows.add(kept);
        }
        em.flush();
        return Outcome.done(rows.stream().map(AllowanceFactsEntity::toRecord).toList());
    }

    /** A file speaks of thousands: one question for all of them. */
    private static Map<Key, AllowanceFactsEntity> knownRows(EntityManager em, List<AllowanceFacts> facts) {
        Stream<AllowanceFactsEntity> rows = facts.size() == 1
                ? findRow(em, Key.of(facts.getFirst())).stream()
                : facts.stream().map(AllowanceFacts::period).distinct().flatMap(period -> factsRows(em, period));
        return rows.collect(Collectors.toMap(row -> new Key(row.employee(), row.part()), Function.identity()));
    }

    /** List the decisions of one person in a period, by date. */
    List<DecisionEntity> listDecisions(EntityManager em, EmployeeId employee, Period period) {
        return em.createQuery(
                        "SELECT d FROM DecisionEntity d WHERE d.employeeId = :employee AND d.periodKey = :period"
                                + " ORDER BY d.lastDay",
                        DecisionEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("period", period.key())
                .getResultList();
    }

    /** List the decisions of a period, by person and date. */
    List<DecisionEntity> listDecisions(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT d FROM DecisionEntity d WHERE d.periodKey = :period ORDER BY d.employeeId, d.lastDay",
                        DecisionEntity.class)
                .setParameter("period", period.key())
                .getResultList();
    }

    /**
     * Keep the decisions of one person in a period; those of parts that it no longer has go.
     *
     * @param bases what each part was decided on
     */
    void keep(EntityManager em, PeriodDecision decision, Map<PeriodPart, Basis> bases) {
        Map<PeriodPart, DecisionEntity> known = listDecisions(em, decision.employee(), decision.period()).stream()
                .collect(Collectors.toMap(DecisionEntity::part, Function.identity()));
        known.values().stream().filter(row -> !bases.containsKey(row.part())).forEach(em::remove);
        for (StoredDecision each : decision.parts()) {
            DecisionEntity row = Optional.ofNullable(known.get(each.part()))
                    .orElseGet(() -> new DecisionEntity(ids.next(), each.employee(), each.part()));
            row.write(each, Objects.requireNonNull(bases.get(each.part())));
            em.persist(row);
        }
    }
}
