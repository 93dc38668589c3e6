package id.nusakinerja.identity;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Finds the civil servant behind a number that people type instead of an account name (OSGi service whiteboard). */
@ConsumerType
public interface EmployeeResolver {

    /**
     * Find a civil servant.
     *
     * @param typed what stands in the name field, in small letters, for example a NIP with or without blanks
     */
    Optional<EmployeeId> findEmployee(TenantId tenant, String typed);
}
