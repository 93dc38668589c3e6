package id.nusakinerja.assessment.internal;

import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Period;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The questions about recorded predicates of units. */
final class UnitPredicates {

    private UnitPredicates() {}

    static List<UnitPredicateEntity> listOf(EntityManager em, Period period) {
        return em.createQuery(
                        "SELECT u FROM UnitPredicateEntity u WHERE u.periodKey = :period", UnitPredicateEntity.class)
                .setParameter("period", period.key())
                .getResultList();
    }

    static Optional<UnitPredicateEntity> find(EntityManager em, UnitId unit, Period period) {
        return listOf(em, period).stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst();
    }
}
