package id.nusakinerja.target.internal;

import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Who may do what with whose plan (gate 2). The unit tree of today counts; what is not allowed here is refused. */
final class PlanGate {

    private final Organisation organisation;
    private final TenantDirectory tenants;
    private final Clock clock;

    PlanGate(Organisation organisation, TenantDirectory tenants, Clock clock) {
        this.organisation = organisation;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The date in the office of the actor. */
    LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
    }

    /** Pass only the person whose plan it is. */
    void requireOwner(Actor actor, EmployeeId employee) {
        actor.require(Role.STAFF);
        if (!actor.isSelf(employee)) {
            throw new NotAllowedException("Only the employee writes the own plan.");
        }
    }

    /** Pass only the assessor of today, never for the own plan. */
    void requireAssessor(Actor actor, EmployeeId employee) {
        actor.require(Role.ASSESSOR);
        if (actor.isSelf(employee) || !organisation.assesses(actor, employee, today(actor))) {
            throw new NotAllowedException("Only the assessor of today agrees to a plan or gives it back.");
        }
    }

    /** Pass the employee, all superiors above, and the performance manager. */
    void requireReader(Actor actor, EmployeeId employee) {
        boolean allowed = actor.isSelf(employee) || actor.is(Role.PERFORMANCE_MANAGER) || isSuperior(actor, employee);
        if (!allowed) {
            throw new NotAllowedException("Only the employee, the superiors and the performance manager read a plan.");
        }
    }

    private boolean isSuperior(Actor actor, EmployeeId employee) {
        return actor.is(Role.ASSESSOR)
                && organisation.listSuperiors(actor.tenant(), employee, today(actor)).stream()
                        .anyMatch(superior -> actor.isSelf(superior.id()));
    }

    Optional<EmployeeId> findAssessor(Actor actor, EmployeeId employee) {
        return organisation.findAssessor(actor.tenant(), employee, today(actor)).map(Leader::id);
    }
}
