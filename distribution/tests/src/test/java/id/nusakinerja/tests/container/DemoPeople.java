package id.nusakinerja.tests.container;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.identity.DemoAccounts;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The invented people of one tenant, once they have been made. */
final class DemoPeople {

    private static final long PATIENCE_SECONDS = 180;

    private final TenantId tenant;
    private final List<Employee> people;

    private DemoPeople(TenantId tenant, List<Employee> people) {
        this.tenant = tenant;
        this.people = people;
    }

    /** Wait until the demonstration has made a tenant's people. */
    static DemoPeople of(TenantId tenant, DemoAccounts accounts, EmployeeDirectory directory, LocalDate today) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            accounts.listAccounts(tenant);
            List<Employee> people = directory.listEmployees(manager(tenant), EmployeeQuery.on(today));
            if (!people.isEmpty()) {
                return new DemoPeople(tenant, people);
            }
            pause();
        }
        throw new IllegalStateException("No people in (" + tenant + ") after " + PATIENCE_SECONDS + " s.");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demonstration was made.", e);
        }
    }

    /** Somebody who runs the cycle of a tenant. */
    static Actor manager(TenantId tenant) {
        return new Actor(1, "Pengelola", tenant, Optional.empty(), Set.of(Role.PERFORMANCE_MANAGER), Optional.empty());
    }

    Employee named(String part) {
        return people.stream()
                .filter(person -> person.name().contains(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is called (" + part + ") in (" + tenant + ")."));
    }

    /** Somebody who leads nobody and works elsewhere than a person. */
    Employee strangerTo(Employee person) {
        Set<EmployeeId> leaders = new HashSet<>();
        people.forEach(each -> each.superior().ifPresent(leaders::add));
        return people.stream()
                .filter(each -> !leaders.contains(each.id()))
                .filter(each -> !each.unit().equals(person.unit()))
                .filter(each -> !each.id().equals(person.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is a stranger in (" + tenant + ")."));
    }

    Employee anybody() {
        return people.getFirst();
    }

    /** A person of this tenant in one role. */
    Actor actor(Optional<EmployeeId> employee, Role role) {
        return new Actor(2, "Orang lain", tenant, employee, Set.of(role), Optional.empty());
    }

    /** A person of this tenant in every role at once. */
    Actor mighty(EmployeeId employee) {
        return new Actor(3, "Serba bisa", tenant, Optional.of(employee), EnumSet.allOf(Role.class), Optional.empty());
    }
}
