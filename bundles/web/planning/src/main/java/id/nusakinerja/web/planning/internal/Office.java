package id.nusakinerja.web.planning.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What every planning screen asks: which day it is in the office, and who somebody is. */
record Office(EmployeeDirectory people, TenantDirectory tenants, Clock clock) {

    ZoneId zone(Actor actor) {
        return tenants.getTenant(actor.tenant()).zone();
    }

    LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(zone(actor)));
    }

    Optional<Employee> find(Actor actor, EmployeeId employee) {
        return people.findEmployee(actor, employee, today(actor));
    }

    /** The name, or a dash for somebody the actor may not see. */
    String name(Actor actor, EmployeeId employee) {
        return find(actor, employee).map(Employee::name).orElse("\u2013");
    }
}
