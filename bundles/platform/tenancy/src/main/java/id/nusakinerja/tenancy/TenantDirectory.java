package id.nusakinerja.tenancy;

import id.nusakinerja.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Knows the tenants of this installation as their files stand now; a changed file shows within seconds. */
@ProviderType
public interface TenantDirectory {

    /** List all tenants in the order of their ids. */
    List<Tenant> listTenants();

    Optional<Tenant> findTenant(TenantId id);

    /**
     * Get a tenant.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    Tenant getTenant(TenantId id);

    /** List the files that could not be read, each with its file, field and cure in words; empty when all is well. */
    List<TenantProblem> listProblems();
}
