package id.nusakinerja.tenancy;

import id.nusakinerja.kernel.TenantId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One local government as its settings file describes it.
 *
 * @param id address and folder name
 * @param name as people say it, for example {@code Kota Semarang}
 * @param areaCode Kemendagri code such as {@code 33.74}; empty for an example without an area
 * @param host own host name; empty when reached by path only
 * @param databaseUrl JDBC URL of a PostgreSQL database; empty for an embedded Derby database in the data folder
 * @param languages offered languages, the first is the default; at least one
 * @param zone the office's time zone; deadlines are counted in it
 * @param accent colour as {@code #rrggbb}
 * @param logo picture file (SVG or PNG); empty shows the initials
 * @param policy id of the policy that rules this tenant, for example {@code semarang}
 * @param features switched-on optional features
 */
public record Tenant(
        TenantId id,
        String name,
        String areaCode,
        Optional<String> host,
        Optional<String> databaseUrl,
        List<Locale> languages,
        ZoneId zone,
        String accent,
        Optional<Path> logo,
        String policy,
        Set<String> features) {

    public Tenant {
        languages = List.copyOf(languages);
        features = Set.copyOf(features);
    }
}
