package id.nusakinerja.employee;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services who works where and who leads whom on a date. It asks nobody for permission, hence is for services
 * only: a screen uses {@link EmployeeDirectory}. Ask it before the own unit of work begins, not within.
 */
@ProviderType
public interface Organisation {

    Optional<Employee> findEmployee(TenantId tenant, EmployeeId id, LocalDate date);

    /**
     * Get a civil servant.
     *
     * @throws IllegalArgumentException when nobody with this id is in service on the date
     */
    Employee getEmployee(TenantId tenant, EmployeeId id, LocalDate date);

    Optional<Employee> findByNip(TenantId tenant, Nip nip, LocalDate date);

    /**
     * Find who assesses a person on the date (pejabat penilai kinerja): the direct superior; where that post is vacant,
     * the next higher leader; above the highest civil servant, the head of the region. Empty when none is recorded, and for
     * somebody whose superior is missing in the data.
     */
    Optional<Leader> findAssessor(TenantId tenant, EmployeeId id, LocalDate date);

    /** List the leaders above a person on the date, the assessor first; empty at the top. */
    default List<Leader> listSuperiors(TenantId tenant, EmployeeId id, LocalDate date) {
        List<Leader> chain = new ArrayList<>();
        Optional<Leader> next = findAssessor(tenant, id, date);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = findAssessor(tenant, next.get().id(), date);
        }
        return List.copyOf(chain);
    }

    /** List those whom a person assesses on the date, by name. */
    List<Employee> listTeam(TenantId tenant, EmployeeId assessor, LocalDate date);

    /** List the unit and all units below it on the date, the unit itself first. */
    List<Unit> listUnitsWithin(TenantId tenant, UnitId unit, LocalDate date);

    /** Find the unit that a person heads on the date. */
    Optional<Unit> findHeadedUnit(TenantId tenant, EmployeeId id, LocalDate date);

    /** List everybody in service on the date, in the order of their ids, from the first behind {@code after} on. */
    List<Employee> listEmployees(TenantId tenant, LocalDate date, long after, int limit);

    /** The row rule of people: may the actor see this person on the date? See {@link EmployeeDirectory}. */
    boolean maySee(Actor actor, EmployeeId id, LocalDate date);

    /** Is the actor the one who assesses this person on the date? */
    boolean assesses(Actor actor, EmployeeId id, LocalDate date);
}
