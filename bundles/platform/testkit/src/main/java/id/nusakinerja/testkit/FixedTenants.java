package id.nusakinerja.testkit;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A directory of tenants that never changes. */
public final class FixedTenants implements TenantDirectory {

    private final SortedMap<TenantId, Tenant> tenants = new TreeMap<>();

    private FixedTenants(List<Tenant> all) {
        all.forEach(tenant -> tenants.put(tenant.id(), tenant));
    }

    /** Make a directory of ordinary tenants: both languages, time of Jakarta, the policy that has the tenant's id. */
    public static FixedTenants of(TenantId... ids) {
        return new FixedTenants(Arrays.stream(ids).map(id -> tenant(id)).toList());
    }

    public static FixedTenants of(Tenant... tenants) {
        return new FixedTenants(List.of(tenants));
    }

    /** Make an ordinary tenant. */
    public static Tenant tenant(TenantId id) {
        return tenant(id, Optional.empty());
    }

    /** Make an ordinary tenant whose database is at this address. */
    public static Tenant tenantAt(TenantId id, String databaseUrl) {
        return tenant(id, Optional.of(databaseUrl));
    }

    private static Tenant tenant(TenantId id, Optional<String> databaseUrl) {
        return new Tenant(
                id,
                "Kota " + id,
                "33.74",
                Optional.empty(),
                databaseUrl,
                List.of(Locale.of("id"), Locale.ENGLISH),
                ZoneId.of("Asia/Jakarta"),
                "#0b6b57",
                Optional.empty(),
                id.value(),
                Set.of());
    }

    @Override
    public List<Tenant> listTenants() {
        return List.copyOf(tenants.values());
    }

    @Override
    public Optional<Tenant> findTenant(TenantId id) {
        return Optional.ofNullable(tenants.get(id));
    }

    @Override
    public Tenant getTenant(TenantId id) {
        return findTenant(id).orElseThrow(() -> new IllegalArgumentException("No tenant (" + id + ") is set up."));
    }

    @Override
    public List<TenantProblem> listProblems() {
        return List.of();
    }
}
