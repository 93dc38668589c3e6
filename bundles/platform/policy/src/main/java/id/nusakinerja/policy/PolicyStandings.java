package id.nusakinerja.policy;

import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** Tells how tenants stand, for pages about many of them (OSGi service): it opens none of their databases. */
@ProviderType
public interface PolicyStandings {

    /** Tell what rules a tenant on a day, as far as is known, and whether that can decide now. */
    PolicyStanding standingOf(Tenant tenant, LocalDate today);
}
