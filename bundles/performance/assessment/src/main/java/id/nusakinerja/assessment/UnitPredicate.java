package id.nusakinerja.assessment;

import id.nusakinerja.employee.Unit;
import id.nusakinerja.kernel.Period;
import java.util.Optional;

/**
 * How an organisational unit itself performed in a period (SE MenPANRB 3/2023). Somebody signed it elsewhere; here it is
 * recorded, because the distribution guide of its people depends on it.
 *
 * @param predicate empty until somebody recorded it
 * @param source where it stands, such as the number of the signed form; empty until recorded
 * @param version the state that the reader saw; 0 before anything was recorded
 */
public record UnitPredicate(
        Unit unit, Period period, Optional<OrganisationPredicate> predicate, String source, long version) {}
