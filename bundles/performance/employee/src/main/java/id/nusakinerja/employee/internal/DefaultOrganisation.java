package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers services from the tables, each question in one unit of work. */
@Component
public final class DefaultOrganisation implements Organisation {

    private final UnitOfWork work;

    @Activate
    public DefaultOrganisation(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Employee> findEmployee(TenantId tenant, EmployeeId id, LocalDate date) {
        return work.read(tenant, em -> new People(em, date).find(id.value()));
    }

    @Override
    public Employee getEmployee(TenantId tenant, EmployeeId id, LocalDate date) {
        return findEmployee(tenant, id, date)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody with the employee id (" + id + ") is in service on (" + date + ")."));
    }

    @Override
    public Optional<Employee> findByNip(TenantId tenant, Nip nip, LocalDate date) {
        return work.read(tenant, em -> new People(em, date).findByNip(nip));
    }

    @Override
    public Optional<Leader> findAssessor(TenantId tenant, EmployeeId id, LocalDate date) {
        return work.read(
                tenant, em -> new People(em, date).find(id.value()).flatMap(new Leadership(em, date)::findAssessor));
    }

    @Override
    public List<Leader> listSuperiors(TenantId tenant, EmployeeId id, LocalDate date) {
        return work.read(
                tenant,
                em -> new People(em, date)
                        .find(id.value())
                        .map(new Leadership(em, date)::listSuperiors)
                        .orElse(List.of()));
    }

    @Override
    public List<Employee> listTeam(TenantId tenant, EmployeeId assessor, LocalDate date) {
        return work.read(tenant, em -> new Leadership(em, date).listTeam(assessor.value()));
    }

    @Override
    public List<Unit> listUnitsWithin(TenantId tenant, UnitId unit, LocalDate date) {
        return work.read(tenant, em -> new Leadership(em, date).listUnitsWithin(unit));
    }

    @Override
    public Optional<Unit> findHeadedUnit(TenantId tenant, EmployeeId id, LocalDate date) {
        return work.read(
                tenant, em -> new People(em, date).find(id.value()).flatMap(new Leadership(em, date)::findHeadedUnit));
    }

    @Override
    public List<Employee> listEmployees(TenantId tenant, LocalDate date, long after, int limit) {
        return work.read(tenant, em -> new People(em, date).listBehind(after, limit));
    }

    @Override
    public boolean maySee(Actor actor, EmployeeId id, LocalDate date) {
        return work.read(actor.tenant(), em -> new RowRules(em, date).maySee(actor, id));
    }

    @Override
    public boolean assesses(Actor actor, EmployeeId id, LocalDate date) {
        return actor.employee().isPresent()
                && findAssessor(actor.tenant(), id, date)
                        .filter(assessor -> actor.isSelf(assessor.id()))
                        .isPresent();
    }
}
