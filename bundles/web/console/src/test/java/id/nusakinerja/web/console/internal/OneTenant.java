package id.nusakinerja.web.console.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An installation with one tenant. */
record OneTenant(TenantId id) implements TenantDirectory {

    @Override
    public List<Tenant> listTenants() {
        return List.of(new Tenant(
                id,
                "Kota Uji",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(Locale.of("id")),
                ZoneId.of("Asia/Jakarta"),
                "#0b6b57",
                Optional.empty(),
                "national",
                Set.of()));
    }

    @Override
    public Optional<Tenant> findTenant(TenantId wanted) {
        return listTenants().stream()
                .filter(tenant -> tenant.id().equals(wanted))
                .findFirst();
    }

    @Override
    public Tenant getTenant(TenantId wanted) {
        return findTenant(wanted).orElseThrow(() -> new IllegalArgumentException("No tenant (" + wanted + ")."));
    }

    @Override
    public List<TenantProblem> listProblems() {
        return List.of();
    }
}
