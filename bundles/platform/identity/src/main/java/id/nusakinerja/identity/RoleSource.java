package id.nusakinerja.identity;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Derives roles from what a civil servant is on a date (OSGi service whiteboard), such as the assessor of a team. */
@ConsumerType
public interface RoleSource {

    /** The derived roles; empty for somebody who is not in service on the date. */
    Set<Role> rolesOf(TenantId tenant, EmployeeId employee, LocalDate date);
}
