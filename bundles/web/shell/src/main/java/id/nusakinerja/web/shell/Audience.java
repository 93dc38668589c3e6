package id.nusakinerja.web.shell;

import id.nusakinerja.kernel.Role;
import java.util.Optional;
import java.util.Set;

/**
 * For whom something of a bundle is meant. Nobody sees what is not meant for one of the own roles in the own tenant:
 * the default is no.
 */
public interface Audience {

    /** List the roles of which a person needs at least one. Never empty. */
    Set<Role> roles();

    /**
     * List the policies (as the tenant's configuration names them, for example {@code semarang}) whose tenants may see
     * this. Empty means every tenant.
     */
    default Set<String> policies() {
        return Set.of();
    }

    /** Name the feature that the tenant must have switched on; empty means that none is needed. */
    default Optional<String> feature() {
        return Optional.empty();
    }
}
