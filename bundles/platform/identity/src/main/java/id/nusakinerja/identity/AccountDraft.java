package id.nusakinerja.identity;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An account to be opened.
 *
 * @param name what will be typed to sign in; kept in small letters, checked by the service
 * @param displayName the person as others see it
 * @param employee the civil servant behind it, where there is one
 * @param roles roles to give: performance manager, city administrator, or province operator above the tenants
 */
public record AccountDraft(String name, String displayName, Optional<EmployeeId> employee, Set<Role> roles) {

    public AccountDraft {
        name = name.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }
}
