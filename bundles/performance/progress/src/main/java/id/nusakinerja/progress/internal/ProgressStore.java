package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.target.IndicatorId;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Read what was written down in the year of a month, that month included: the numbers alone. */
    static Map<EmployeeId, Map<IndicatorId, Map<Month, Reading>>> readingsUpTo(
            EntityManager em, YearMonth upTo, EmployeeId first, EmployeeId last) {
        List<Object[]> rows = em.createQuery(
                        "select r.employeeId, r.indicatorKey, r.monthNumber, r.amount, r.whole"
                                + " from RealisationEntity r where r.performanceYear = :year"
                                + " and r.monthNumber <= :month and r.employeeId between :first and :last",
                        Object[].class)
                .setParameter("year", upTo.getYear())
                .setParameter("month", upTo.getMonthValue())
                .setParameter("first", first.value())
                .setParameter("last", last.value())
                .getResultList();
        Map<EmployeeId, Map<IndicatorId, Map<Month, Reading>>> readings = new HashMap<>();
        for (Object[] row : rows) {
            Reading reading = RealisationEntity.reading((BigDecimal) row[3], (BigDecimal) row[4]);
            readings.computeIfAbsent(new EmployeeId((Long) row[0]), id -> new HashMap<>())
                    .computeIfAbsent(new IndicatorId((Long) row[1]), id -> new EnumMap<>(Month.class))
                    .put(Month.of((Integer) row[2]), reading);
        }
        return readings;
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

    /** Has this person, through this account, opened the piece before? */
    static boolean wasOpened(EntityManager em, Actor reader, EvidenceId evidence) {
        return em.createQuery(
                                "select count(o) from EvidenceOpeningEntity o where o.evidenceId = :evidence"
                                        + " and o.accountId = :account and o.readerId = :reader",
                                Long.class)
                        .setParameter("evidence", evidence.value())
                        .setParameter("account", reader.accountId())
                        .setParameter("reader", EvidenceOpeningEntity.readerOf(reader))
                        .getSingleResult()
                > 0;
    }

    static List<EvidenceOpeningEntity> listOpenings(EntityManager em, Actor reader, EmployeeId owner, int year) {
        return em.createQuery(
                        "select o from EvidenceOpeningEntity o where o.ownerId = :owner"
                                + " and o.performanceYear = :year and o.readerId = :reader order by o.id",
                        EvidenceOpeningEntity.class)
                .setParameter("owner", owner.value())
                .setParameter("year", year)
                .setParameter("reader", EvidenceOpeningEntity.readerOf(reader))
                .getResultList();
    }

    /** Count the pieces that share these bytes. */
    static long countUses(EntityManager em, String sha256) {
        return em.createQuery("select count(e) from EvidenceEntity e where e.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }
}
