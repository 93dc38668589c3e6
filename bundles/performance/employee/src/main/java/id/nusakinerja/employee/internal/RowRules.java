package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The row rules of people: own; my team's; my unit's; my tenant's. A role counts only where the facts of the date agree. */
final class RowRules {

    private final People people;
    private final Leadership leadership;

    RowRules(EntityManager em, LocalDate date) {
        this.people = new People(em, date);
        this.leadership = new Leadership(em, date);
    }

    /** Whom may the actor see, as a whole: for lists. */
    Visible visibleTo(Actor actor) {
        if (seesTheTenant(actor)) {
            return Visible.ALL;
        }
        Set<Long> seen = new HashSet<>();
        Optional<Employee> self = self(actor);
        self.ifPresent(one -> {
            seen.add(one.id().value());
            leadership
                    .findAssessor(one)
                    .ifPresent(leader -> seen.add(leader.id().value()));
        });
        if (actor.is(Role.ASSESSOR)) {
            actor.employee()
                    .map(leader -> leadership.listTeam(leader.value()))
                    .ifPresent(
                            team -> team.forEach(member -> seen.add(member.id().value())));
        }
        Set<Long> units =
                self.filter(one -> actor.is(Role.UNIT_HEAD)).map(this::unitsOf).orElse(Set.of());
        return new Visible(false, units, seen);
    }

    /** May the actor see one person? */
    boolean maySee(Actor actor, EmployeeId id) {
        Optional<Employee> other = people.find(id.value());
        if (other.isEmpty()) {
            return false;
        }
        if (seesTheTenant(actor) || actor.isSelf(id)) {
            return true;
        }
        boolean myTeam = actor.is(Role.ASSESSOR) && assesses(actor.employee(), other.get());
        return myTeam
                || self(actor).filter(self -> seesOne(actor, self, other.get())).isPresent();
    }

    private boolean seesOne(Actor actor, Employee self, Employee other) {
        boolean myAssessor = assesses(Optional.of(other.id()), self);
        boolean myUnit = actor.is(Role.UNIT_HEAD)
                && unitsOf(self).contains(other.unit().id().value());
        return myAssessor || myUnit;
    }

    private boolean assesses(Optional<EmployeeId> leader, Employee of) {
        return leader.isPresent() && leadership.findAssessor(of).map(Leader::id).equals(leader);
    }

    private Optional<Employee> self(Actor actor) {
        return actor.employee().flatMap(id -> people.find(id.value()));
    }

    private Set<Long> unitsOf(Employee self) {
        return leadership
                .findHeadedUnit(self)
                .map(unit -> leadership.listUnitsWithin(unit.id()))
                .orElse(List.of())
                .stream()
                .map(unit -> unit.id())
                .map(UnitId::value)
                .collect(Collectors.toSet());
    }

    private static boolean seesTheTenant(Actor actor) {
        return actor.is(Role.PERFORMANCE_MANAGER) || actor.is(Role.CITY_ADMINISTRATOR);
    }
}
