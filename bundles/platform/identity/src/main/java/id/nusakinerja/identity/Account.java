package id.nusakinerja.identity;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The right to come in.
 *
 * @param id a number from the id source
 * @param name what is typed to sign in, in small letters
 * @param displayName the person as others see it
 * @param employee the civil servant behind it, where there is one
 * @param roles the given roles; derived ones (staff, assessor, unit head) are not among them
 * @param active false when disabled
 * @param lastSignIn when somebody last came in with it
 */
public record Account(
        long id,
        String name,
        String displayName,
        Optional<EmployeeId> employee,
        Set<Role> roles,
        boolean active,
        Optional<Instant> lastSignIn) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
