package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.Realisation;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds entries and evidence within a unit of work. */
final class ProgressStore {

    private ProgressStore() {}

    static List<Realisation> listOfYear(EntityManager em, EmployeeId employee, int year) {
        return listOfYear(em, List.of(employee), year).stream()
                .map(RealisationEntity::toRealisation)
                .toList();
    }

    static List<RealisationEntity> listOfYear(EntityManager em, Collection<EmployeeId> employees, int year) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from RealisationEntity r where r.performanceYear = :year"
                                + " and r.employeeId in :employees order by r.monthNumber",
                        RealisationEntity.class)
                .setParameter("year", year)
                .setParameter(
                        "employees", employees.stream().map(EmployeeId::value).toList())
                .getResultList();
    }

    static Optional<RealisationEntity> find(EntityManager em, ProgressEntry entry) {
        return em.createQuery(
                        "select r from RealisationEntity r where r.indicatorKey = :indicator"
                                + " and r.performanceYear = :year and r.monthNumber = :month",
                        RealisationEntity.class)
                .setParameter("indicator", entry.indicator().value())
                .setParameter("year", entry.month().getYear())
                .setParameter("month", entry.month().getMonthValue())
                .getResultStream()
                .findFirst();
    }

    static Optional<EvidenceContentEntity> findContent(EntityManager em, String sha256) {
        return em.createQuery(
                        "select c from EvidenceContentEntity c where c.sha256 = :sha256", EvidenceContentEntity.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Count the pieces that share these bytes. */
    static long countUses(EntityManager em, String sha256) {
        return em.createQuery("select count(e) from EvidenceEntity e where e.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }
}
