package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.identity.EmployeeResolver;
import id.nusakinerja.identity.RoleSource;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells sign-in whose NIP was typed, and what a civil servant is by the unit tree of the day. */
@Component
public final class EmployeeRoles implements RoleSource, EmployeeResolver {

    private final UnitOfWork work;

    @Activate
    public EmployeeRoles(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Set<Role> rolesOf(TenantId tenant, EmployeeId employee, LocalDate date) {
        return work.read(
                tenant,
                em -> new People(em, date)
                        .find(employee.value())
                        .map(found -> roles(em, found, date))
                        .orElseGet(() -> TopPosts.isRegionalHead(em, date, employee.value())
                                ? Set.of(Role.ASSESSOR)
                                : Set.of()));
    }

    /** An old NIP finds the person as well as the present one. */
    @Override
    public Optional<EmployeeId> findEmployee(TenantId tenant, String typed) {
        if (!(Nip.parse(typed) instanceof Outcome.Done<Nip>(Nip nip))) {
            return Optional.empty();
        }
        return work.read(
                tenant,
                em -> em.createQuery("select n.personId from NipOfPerson n where n.digits = :digits", Long.class)
                        .setParameter("digits", nip.digits())
                        .getResultStream()
                        .findFirst()
                        .map(EmployeeId::new));
    }

    private static Set<Role> roles(EntityManager em, Employee employee, LocalDate date) {
        Leadership leadership = new Leadership(em, date);
        Set<Role> roles = EnumSet.of(Role.STAFF);
        if (!leadership.listTeam(employee.id().value()).isEmpty()) {
            roles.add(Role.ASSESSOR);
        }
        if (leadership.findHeadedUnit(employee).isPresent()) {
            roles.add(Role.UNIT_HEAD);
        }
        return roles;
    }
}
