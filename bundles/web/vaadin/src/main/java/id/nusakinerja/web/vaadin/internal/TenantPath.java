package id.nusakinerja.web.vaadin.internal;

import id.nusakinerja.kernel.TenantId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a request, taken apart: {@code /semarang/skp/2026} is the page {@code /skp/2026} of tenant Semarang.
 *
 * @param tenant the first segment, where it has the shape of a tenant's id; whether there is such a tenant is not said
 * @param page the rest with its leading slash; null when the path ends with the tenant itself
 */
record TenantPath(Optional<TenantId> tenant, @Nullable String page) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** Take apart a path as the container decoded it; null is the root. */
    static TenantPath of(@Nullable String path) {
        if (path == null || path.length() < 2) {
            return new TenantPath(Optional.empty(), null);
        }
        int slash = path.indexOf('/', 1);
        String first = slash < 0 ? path.substring(1) : path.substring(1, slash);
        String page = slash < 0 ? null : path.substring(slash);
        return new TenantPath(ID.matcher(first).matches() ? Optional.of(new TenantId(first)) : Optional.empty(), page);
    }
}
