package id.nusakinerja.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The person who acts: first parameter of every use case. Only sign-in creates one (and tests).
 *
 * @param accountId the account that signed in, a number from {@link IdSource}
 * @param name the name to show and to log in the audit trail; never in technical logs
 * @param tenant the one tenant of the session
 * @param employee the civil servant behind the account; empty for accounts without one (operators)
 * @param roles what the person is today
 * @param actingFor the official whose duty is exercised (Plt/Plh); empty in the own name
 */
public record Actor(
        long accountId,
        String name,
        TenantId tenant,
        Optional<EmployeeId> employee,
        Set<Role> roles,
        Optional<EmployeeId> actingFor) {

    public Actor {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(actingFor, "actingFor");
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Pass only who has at least one of the roles (gate 2; gate 1 stands on the route).
     *
     * @throws NotAllowedException for everybody else
     */
    public void require(Role... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(roles::contains)) {
            throw new NotAllowedException("This needs one of the roles " + Arrays.toString(anyOf) + ".");
        }
    }

    /**
     * Pass only who acts within the own tenant.
     *
     * @throws NotAllowedException for the actor of another tenant
     */
    public void requireTenant(TenantId owner) {
        if (!tenant.equals(owner)) {
            throw new NotAllowedException("This belongs to another tenant than (" + tenant + ").");
        }
    }

    /**
     * Get the civil servant behind the account.
     *
     * @throws NotAllowedException when the account has none
     */
    public EmployeeId self() {
        return employee.orElseThrow(() -> new NotAllowedException("This account stands for no civil servant."));
    }

    public boolean isSelf(EmployeeId other) {
        return employee.filter(other::equals).isPresent();
    }
}
