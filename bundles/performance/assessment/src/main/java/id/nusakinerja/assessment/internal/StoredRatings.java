package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.SetRatings;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads two columns of many assessments instead of whole rows. */
@Component
public final class StoredRatings implements SetRatings {

    private final UnitOfWork work;

    @Activate
    public StoredRatings(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Map<EmployeeId, Pair> listRatings(TenantId tenant, Period period, EmployeeId first, EmployeeId last) {
        return work.read(
                tenant,
                em -> em.createQuery(
                                "SELECT a.employeeId, a.results, a.behaviour FROM AssessmentEntity a"
                                        + " WHERE a.periodKey = :period AND a.state <> :open"
                                        + " AND a.employeeId BETWEEN :first AND :last",
                                Object[].class)
                        .setParameter("period", period.key())
                        .setParameter("open", AssessmentEntity.State.RATED)
                        .setParameter("first", first.value())
                        .setParameter("last", last.value())
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> new EmployeeId((Long) row[0]),
                                row -> new Pair((Rating) row[1], (Rating) row[2]))));
    }

    @Override
    public Map<UnitId, OrganisationPredicate> listUnitPredicates(TenantId tenant, Period period) {
        return work.read(
                tenant,
                em -> UnitPredicates.listOf(em, period).stream()
                        .collect(Collectors.toMap(UnitPredicateEntity::unit, UnitPredicateEntity::predicate)));
    }
}
