package id.nusakinerja.employee;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Shows an actor the people he may see: himself and his assessor; as assessor his team; as head of a unit everybody in
 * it and below; as performance manager or city administrator everybody in the tenant. For somebody else it answers
 * as if there were no such person. A province operator may not ask for anybody, only for how many there are.
 */
@ProviderType
public interface EmployeeDirectory {

    Optional<Employee> findEmployee(Actor actor, EmployeeId id, LocalDate date);

    /** Find those of these people whom the actor may see, in no order; one question for thousands. */
    List<Employee> findEmployees(Actor actor, Set<EmployeeId> ids, LocalDate date);

    /** Find who assesses a person that the actor may see. */
    Optional<Leader> findAssessor(Actor actor, EmployeeId id, LocalDate date);

    /** Find who is head of the region on the date. Everybody in the tenant may know. */
    Optional<RegionalHead> findRegionalHead(Actor actor, LocalDate date);

    /** Find the name of somebody the actor may see, or of a head of the region, present or former. */
    Optional<String> findName(Actor actor, EmployeeId id, LocalDate date);

    /** List those whom the actor assesses on the date, by name; empty for somebody without a team. */
    List<Employee> listTeam(Actor actor, LocalDate date);

    /** List people the actor may see. */
    List<Employee> listEmployees(Actor actor, EmployeeQuery query);

    /** Count what {@link #listEmployees} would give without a limit. */
    int countEmployees(Actor actor, EmployeeQuery query);

    /**
     * List everybody in service on the date only by id, to compare with other lists of people; for performance managers
     * and city administrators.
     */
    List<EmployeeId> listIds(Actor actor, LocalDate date);

    /**
     * Count those in service in any tenant: a number without a person, for the province operator alone. Empty while the
     * database of the tenant is out of reach.
     */
    OptionalInt countEmployeesOf(Actor operator, TenantId tenant, LocalDate date);

    /** List all units of the tenant on the date, by code. Units are no secret within a tenant. */
    List<Unit> listUnits(Actor actor, LocalDate date);
}
