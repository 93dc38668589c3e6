package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who administers accounts, which roles can be given, and what a new account must be like. */
final class AccountRules {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,63}");
    private static final int LONGEST_DISPLAY_NAME = 200;

    private AccountRules() {}

    /** The role that administers the accounts of a tenant. */
    static Role administrator(TenantId tenant) {
        return tenant.equals(TenantId.PROVINCE) ? Role.PROVINCE_OPERATOR : Role.CITY_ADMINISTRATOR;
    }

    static void requireAdministrator(Actor actor) {
        actor.require(administrator(actor.tenant()));
    }

    /** List everything that stands against opening an account. */
    static List<Reason> objectionsTo(EntityManager em, TenantId tenant, AccountDraft draft) {
        List<Reason> objections = new ArrayList<>(objectionsTo(tenant, draft.roles()));
        if (!NAME.matcher(draft.name()).matches()) {
            objections.add(IdentityMessages.reason("identity.name-shape"));
        }
        if (draft.displayName().isEmpty() || draft.displayName().length() > LONGEST_DISPLAY_NAME) {
            objections.add(IdentityMessages.reason("identity.display-name-missing"));
        }
        if (draft.employee().isEmpty() && draft.roles().isEmpty()) {
            objections.add(IdentityMessages.reason("identity.nothing-to-do"));
        }
        if (Accounts.findByName(em, draft.name()).isPresent()) {
            objections.add(IdentityMessages.reason("identity.name-used", draft.name()));
        }
        draft.employee()
                .flatMap(employee -> Accounts.findByEmployee(em, employee))
                .ifPresent(other ->
                        objections.add(IdentityMessages.reason("identity.employee-has-account", other.name())));
        return objections;
    }

    /** List everything that stands against saying who stands behind an account. */
    static List<Reason> objectionsTo(EntityManager em, AccountEntity account, Optional<EmployeeId> employee) {
        List<Reason> objections = new ArrayList<>();
        if (employee.isEmpty() && account.roles().isEmpty()) {
            objections.add(IdentityMessages.reason("identity.nothing-to-do"));
        }
        if (employee.isPresent()
                && account.employee().isPresent()
                && !account.employee().equals(employee)) {
            objections.add(IdentityMessages.reason("identity.linked-already"));
        }
        employee.flatMap(one -> Accounts.findByEmployee(em, one))
                .filter(other -> other.id() != account.id())
                .ifPresent(other ->
                        objections.add(IdentityMessages.reason("identity.employee-has-account", other.name())));
        return objections;
    }

    /** List the roles that nobody can give here. Operators stand above the tenants, the others below. */
    static List<Reason> objectionsTo(TenantId tenant, Set<Role> roles) {
        Set<Role> given = tenant.equals(TenantId.PROVINCE)
                ? Set.of(Role.PROVINCE_OPERATOR)
                : Set.of(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
        return roles.stream()
                .filter(role -> !given.contains(role))
                .sorted()
                .map(role -> IdentityMessages.reason("identity.role-not-given", role.name()))
                .toList();
    }
}
