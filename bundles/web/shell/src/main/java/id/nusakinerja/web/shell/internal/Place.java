package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a session is: a tenant, or the province above all tenants.
 *
 * @param id the first word of its addresses
 * @param name as its people say it
 * @param accent colour as {@code #rrggbb}
 * @param hasLogo whether a picture stands for it; else its letters do
 * @param policy id of the policy that rules it
 * @param features what is switched on
 * @param isProvince whether this is the province
 */
record Place(
        String id,
        String name,
        String accent,
        boolean hasLogo,
        String policy,
        Set<String> features,
        List<Locale> languages,
        ZoneId zone,
        boolean isProvince) {

    private static final int LETTERS = 2;

    static Place of(Tenant tenant) {
        return new Place(
                tenant.id().value(),
                tenant.name(),
                tenant.accent(),
                tenant.logo().isPresent(),
                tenant.policy(),
                tenant.features(),
                tenant.languages(),
                tenant.zone(),
                tenant.id().equals(TenantId.PROVINCE));
    }

    /** The letters that stand for a place without a picture: {@code SE} for Kota Semarang. */
    String letters() {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.substring(0, Math.min(LETTERS, last.length())).toUpperCase(Locale.ROOT);
    }
}
