package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.UnitCompletion;
import id.nusakinerja.assessment.internal.Assessments.Standing;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts how far the assessments of a period are. */
@Component(service = Completion.class)
public final class Completion {

    private static final int PAGE = 1000;

    /** How many should have a result, and how many have. */
    record Total(int people, int set) {}

    private final UnitOfWork work;
    private final Organisation organisation;
    private final TenantDirectory tenants;

    @Activate
    public Completion(
            @Reference UnitOfWork work, @Reference Organisation organisation, @Reference TenantDirectory tenants) {
        this.work = work;
        this.organisation = organisation;
        this.tenants = tenants;
    }

    Total totalOf(Actor actor, Period period) {
        Map<EmployeeId, Standing> rows = standings(actor, period);
        List<Employee> people = everybody(actor, period.to());
        int set = (int) people.stream()
                .map(person -> rows.get(person.id()))
                .filter(row -> row != null && row.isSet())
                .count();
        return new Total(people.size(), set);
    }

    List<UnitCompletion> byUnit(Actor actor, Period period) {
        Map<EmployeeId, Standing> rows = standings(actor, period);
        Map<Unit, List<Employee>> units =
                within(actor, period.to()).stream().collect(Collectors.groupingBy(Employee::unit));
        return units.entrySet().stream()
                .map(unit -> count(actor, unit.getKey(), period, unit.getValue(), rows))
                .sorted(Comparator.comparing(UnitCompletion::unit))
                .toList();
    }

    private UnitCompletion count(
            Actor actor, Unit unit, Period period, List<Employee> people, Map<EmployeeId, Standing> rows) {
        List<Standing> begun = people.stream()
                .map(person -> rows.get(person.id()))
                .filter(Objects::nonNull)
                .toList();
        List<Standing> set = begun.stream().filter(Standing::isSet).toList();
        int acknowledged = (int) set.stream()
                .filter(row -> row.state() == AssessmentEntity.State.ACKNOWLEDGED)
                .count();
        return new UnitCompletion(
                unit.name(),
                people.size(),
                begun.size() - set.size(),
                set.size(),
                acknowledged,
                days(actor, period, set));
    }

    private OptionalInt days(Actor actor, Period period, List<Standing> set) {
        List<Long> days = set.stream()
                .map(row -> LocalDate.ofInstant(
                        row.at(), tenants.getTenant(actor.tenant()).zone()))
                .map(day -> ChronoUnit.DAYS.between(period.to(), day))
                .sorted()
                .toList();
        return days.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(days.get(days.size() / 2).intValue());
    }

    private Map<EmployeeId, Standing> standings(Actor actor, Period period) {
        return work.read(actor.tenant(), em -> Assessments.standingsOf(em, period));
    }

    /** List the units with people that the actor is responsible for, by name. */
    List<Unit> unitsOf(Actor actor, LocalDate date) {
        return within(actor, date).stream()
                .map(Employee::unit)
                .distinct()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    private List<Employee> within(Actor actor, LocalDate date) {
        List<Employee> all = everybody(actor, date);
        if (actor.is(Role.PERFORMANCE_MANAGER)) {
            return all;
        }
        Unit headed = organisation
                .findHeadedUnit(actor.tenant(), actor.self(), date)
                .orElseThrow(() -> new NotAllowedException("Only the head of a unit sees its completion."));
        Set<UnitId> below = organisation.listUnitsWithin(actor.tenant(), headed.id(), date).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
        return all.stream().filter(person -> below.contains(person.unit().id())).toList();
    }

    private List<Employee> everybody(Actor actor, LocalDate date) {
        List<Employee> all = new ArrayList<>();
        List<Employee> page = organisation.listEmployees(actor.tenant(), date, 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = organisation.listEmployees(
                    actor.tenant(), date, page.getLast().id().value(), PAGE);
        }
        return all;
    }
}
