package id.nusakinerja.web.planning.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
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

    /** Since when somebody has had another post, or another unit, than at a moment; empty for who still has the same. */
    Optional<LocalDate> movedSince(Actor actor, EmployeeId employee, Instant moment) {
        Optional<Employee> then = people.findEmployee(actor, employee, LocalDate.ofInstant(moment, zone(actor)));
        return people.findEmployee(actor, employee, today(actor))
                .filter(now -> then.filter(before -> !isSamePlace(before, now)).isPresent())
                .map(Employee::since);
    }

    private static boolean isSamePlace(Employee before, Employee now) {
        return before.unit().id().equals(now.unit().id())
                && before.post().title().equals(now.post().title());
    }

    /** The name, or a dash for somebody the actor may not see. */
    String name(Actor actor, EmployeeId employee) {
        return people.findName(actor, employee, today(actor)).orElse("\u2013");
    }
}
