package id.nusakinerja.assessment.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Staff and colleague, whom the assessor assesses; the assessor is assessed by the head of the unit. */
final class FixedOrganisation implements Organisation {

    static final Unit UNIT =
            new Unit(new UnitId(71), "5.1", "Bidang Pendidikan Masyarakat", Optional.empty(), "bidang");

    private static final List<EmployeeId> TEAM = List.of(Actors.STAFF, Actors.COLLEAGUE);

    @Override
    public Optional<Employee> findEmployee(TenantId tenant, EmployeeId id, LocalDate date) {
        return Optional.of(person(id));
    }

    @Override
    public Employee getEmployee(TenantId tenant, EmployeeId id, LocalDate date) {
        return person(id);
    }

    @Override
    public Optional<Employee> findByNip(TenantId tenant, Nip nip, LocalDate date) {
        return Optional.empty();
    }

    @Override
    public Optional<Leader> findAssessor(TenantId tenant, EmployeeId id, LocalDate date) {
        return TEAM.contains(id) ? Optional.of(person(Actors.ASSESSOR)) : Optional.of(person(Actors.UNIT_HEAD));
    }

    @Override
    public List<Employee> listTeam(TenantId tenant, EmployeeId assessor, LocalDate date) {
        return assessor.equals(Actors.ASSESSOR)
                ? TEAM.stream().map(this::person).toList()
                : List.of();
    }

    @Override
    public List<Unit> listUnitsWithin(TenantId tenant, UnitId unit, LocalDate date) {
        return List.of(UNIT);
    }

    @Override
    public Optional<Unit> findHeadedUnit(TenantId tenant, EmployeeId id, LocalDate date) {
        return id.equals(Actors.UNIT_HEAD) ? Optional.of(UNIT) : Optional.empty();
    }

    @Override
    public List<Employee> listEmployees(TenantId tenant, LocalDate date, long after, int limit) {
        return TEAM.stream().filter(id -> id.value() > after).map(this::person).toList();
    }

    @Override
    public boolean maySee(Actor actor, EmployeeId id, LocalDate date) {
        return actor.isSelf(id) || assesses(actor, id, date) || actor.is(Role.UNIT_HEAD);
    }

    /** As permissive as a broken tree could be: even the assessor himself. */
    @Override
    public boolean assesses(Actor actor, EmployeeId id, LocalDate date) {
        return actor.isSelf(Actors.ASSESSOR) && (TEAM.contains(id) || id.equals(Actors.ASSESSOR));
    }

    private Employee person(EmployeeId id) {
        return new Employee(
                id,
                new Nip("198609262015051001"),
                "Pegawai " + id,
                "",
                EmploymentStatus.PNS,
                "III/c",
                new Post(PostKind.PELAKSANA, "Pengadministrasi", "", 5),
                UNIT,
                Optional.of(Actors.ASSESSOR),
                LocalDate.parse("2020-01-01"));
    }
}
