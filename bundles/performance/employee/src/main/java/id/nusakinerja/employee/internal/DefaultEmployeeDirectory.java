package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows people by the row rules. */
@Component
public final class DefaultEmployeeDirectory implements EmployeeDirectory {

    private final UnitOfWork work;

    @Activate
    public DefaultEmployeeDirectory(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Employee> findEmployee(Actor actor, EmployeeId id, LocalDate date) {
        return asked(actor, em -> seen(em, actor, id, date));
    }

    @Override
    public List<Employee> findEmployees(Actor actor, Set<EmployeeId> ids, LocalDate date) {
        return asked(actor, em -> new People(em, date).find(ids, new RowRules(em, date).visibleTo(actor)));
    }

    @Override
    public Optional<Leader> findAssessor(Actor actor, EmployeeId id, LocalDate date) {
        return asked(actor, em -> seen(em, actor, id, date).flatMap(new Leadership(em, date)::findAssessor));
    }

    @Override
    public Optional<RegionalHead> findRegionalHead(Actor actor, LocalDate date) {
        return asked(actor, em -> TopPosts.findRegionalHead(em, date));
    }

    @Override
    public Optional<String> findName(Actor actor, EmployeeId id, LocalDate date) {
        return asked(
                actor,
                em -> seen(em, actor, id, date)
                        .map(Employee::name)
                        .or(() -> Optional.ofNullable(em.find(RegionalHeadEntity.class, id.value()))
                                .map(RegionalHeadEntity::name)));
    }

    @Override
    public List<Employee> listTeam(Actor actor, LocalDate date) {
        return asked(
                actor,
                em -> actor.employee()
                        .filter(self -> actor.is(Role.ASSESSOR))
                        .map(self -> new Leadership(em, date).listTeam(self.value()))
                        .orElse(List.of()));
    }

    @Override
    public List<Employee> listEmployees(Actor actor, EmployeeQuery query) {
        return asked(actor, em -> {
            Visible visible = new RowRules(em, query.date()).visibleTo(actor);
            return new People(em, query.date()).list(query, visible, unitsOf(em, query));
        });
    }

    @Override
    public int countEmployees(Actor actor, EmployeeQuery query) {
        return asked(actor, em -> {
            Visible visible = new RowRules(em, query.date()).visibleTo(actor);
            return new People(em, query.date()).count(query, visible, unitsOf(em, query));
        });
    }

    @Override
    public List<EmployeeId> listIds(Actor actor, LocalDate date) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
        return work.read(actor.tenant(), em -> new People(em, date).listIds());
    }

    @Override
    public OptionalInt countEmployeesOf(Actor operator, TenantId tenant, LocalDate date) {
        operator.require(Role.PROVINCE_OPERATOR);
        operator.requireTenant(TenantId.PROVINCE);
        try {
            return OptionalInt.of(
                    work.read(tenant, em -> new People(em, date).count(EmployeeQuery.on(date), Visible.ALL, Set.of())));
        } catch (DatabaseUnavailableException outOfReach) {
            return OptionalInt.empty();
        }
    }

    @Override
    public List<Unit> listUnits(Actor actor, LocalDate date) {
        return asked(actor, em -> new Leadership(em, date).listUnits());
    }

    private <T> T asked(Actor actor, Function<EntityManager, T> question) {
        actor.require(Role.STAFF, Role.ASSESSOR, Role.UNIT_HEAD, Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
        return work.read(actor.tenant(), question);
    }

    private static Optional<Employee> seen(EntityManager em, Actor actor, EmployeeId id, LocalDate date) {
        return new RowRules(em, date).maySee(actor, id) ? new People(em, date).find(id.value()) : Optional.empty();
    }

    private static Set<Long> unitsOf(EntityManager em, EmployeeQuery query) {
        return query
                .unit()
                .map(unit -> new Leadership(em, query.date()).listUnitsWithin(unit))
                .orElse(List.of())
                .stream()
                .map(Unit::id)
                .map(UnitId::value)
                .collect(Collectors.toSet());
    }
}
