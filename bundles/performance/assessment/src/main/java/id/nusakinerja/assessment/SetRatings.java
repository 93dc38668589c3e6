package id.nusakinerja.assessment;

import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.TenantId;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services which ratings were set, without the words around them. It asks nobody for permission, hence is for
 * services only: a screen uses {@link AssessmentService}. Ask it before the own unit of work begins, not within.
 */
@ProviderType
public interface SetRatings {

    /** Both ratings of a set assessment. */
    record Pair(Rating results, Rating behaviour) {}

    /** List what was set in a period for people whose ids lie from {@code first} to {@code last}. */
    Map<EmployeeId, Pair> listRatings(TenantId tenant, Period period, EmployeeId first, EmployeeId last);

    /** List the recorded predicates of units in a period; units without one are left out. */
    Map<UnitId, OrganisationPredicate> listUnitPredicates(TenantId tenant, Period period);
}
