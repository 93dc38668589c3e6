package id.nusakinerja.policy;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The decisions that wait because a policy failed (OSGi service). Kept in a file of the data folder; a restart changes
 * nothing. Who lifted what stands there and in the audit trail of the tenant. For {@link Role#CITY_ADMINISTRATOR} of the own tenant, and {@link Role#PROVINCE_OPERATOR} of all.
 */
@ProviderType
public interface SuspensionService {

    /** List what waits, by tenant. */
    List<Suspension> listSuspensions(Actor actor);

    /**
     * Let an edition decide again. Refused when it is not suspended, and while the audit trail cannot be written.
     *
     * @param edition as {@link Suspension#edition} names it
     */
    Outcome<Suspension> lift(Actor actor, TenantId tenant, String edition);
}
