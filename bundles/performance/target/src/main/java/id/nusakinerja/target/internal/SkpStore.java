package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.persistence.Together;
import id.nusakinerja.target.SkpId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds plans within a unit of work. */
final class SkpStore {

    private SkpStore() {}

    /** Get an edition. Who asks for one of another tenant is told no more than who asks for none. */
    static SkpEntity get(EntityManager em, SkpId id) {
        SkpEntity skp = em.find(SkpEntity.class, id.value());
        if (skp == null) {
            throw new NotAllowedException("This tenant has no plan (" + id + ").");
        }
        return skp;
    }

    /** List the editions of a year, newest first. */
    static List<SkpEntity> listEditions(EntityManager em, EmployeeId employee, int year) {
        return em.createQuery(
                        "select s from SkpEntity s where s.employeeId = :employee and s.performanceYear = :year"
                                + " order by s.edition desc",
                        SkpEntity.class)
                .setParameter("employee", employee.value())
                .setParameter("year", year)
                .getResultList();
    }

    static Optional<SkpEntity> findNewest(EntityManager em, EmployeeId employee, int year) {
        return listEditions(em, employee, year).stream().findFirst();
    }

    static Optional<SkpEntity> findAgreed(EntityManager em, EmployeeId employee, int year) {
        return listEditions(em, employee, year).stream()
                .filter(skp -> skp.state() == SkpEntity.State.AGREED)
                .findFirst();
    }

    /** List all editions of these people in a year, newest first. */
    static List<SkpEntity> listEditions(EntityManager em, Collection<EmployeeId> employees, int year) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from SkpEntity s where s.performanceYear = :year and s.employeeId in :employees"
                                + " order by s.edition desc",
                        SkpEntity.class)
                .setParameter("year", year)
                .setParameter(
                        "employees", employees.stream().map(EmployeeId::value).toList())
                .getResultList();
    }

    /** List the agreed editions of a year, newest first, with all that belongs to them. */
    static List<SkpEntity> listAgreed(EntityManager em, int year, EmployeeId first, EmployeeId last) {
        TypedQuery<SkpEntity> query = em.createQuery(
                        "select s from SkpEntity s where s.performanceYear = :year and s.state = :agreed"
                                + " and s.employeeId between :first and :last order by s.edition desc",
                        SkpEntity.class)
                .setParameter("year", year)
                .setParameter("agreed", SkpEntity.State.AGREED)
                .setParameter("first", first.value())
                .setParameter("last", last.value());
        return Together.reading(query, "s.results", "s.results.indicators", "s.behaviours")
                .getResultList();
    }
}
