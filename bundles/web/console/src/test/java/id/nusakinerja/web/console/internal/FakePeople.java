package id.nusakinerja.web.console.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One civil servant. */
final class FakePeople implements EmployeeDirectory {

    static final Employee WATI = new Employee(
            new EmployeeId(41),
            new Nip("198012302010012005"),
            "Wati Rahayu",
            "",
            EmploymentStatus.PNS,
            "III/c",
            new Post(PostKind.PELAKSANA, "Pengadministrasi", "", 6),
            new Unit(new UnitId(3), "DISDIK", "Dinas Pendidikan", Optional.empty(), "dinas"),
            Optional.empty(),
            LocalDate.of(2024, 1, 2));

    static final RegionalHead HEAD =
            new RegionalHead(new EmployeeId(42), "Agung Wirawan", "Wali Kota Semarang", LocalDate.of(2025, 2, 20));

    @Override
    public Optional<Employee> findEmployee(Actor actor, EmployeeId id, LocalDate date) {
        return Optional.of(WATI).filter(wati -> wati.id().equals(id));
    }

    @Override
    public List<Employee> findEmployees(Actor actor, Set<EmployeeId> ids, LocalDate date) {
        return ids.contains(WATI.id()) ? List.of(WATI) : List.of();
    }

    @Override
    public Optional<Leader> findAssessor(Actor actor, EmployeeId id, LocalDate date) {
        return Optional.empty();
    }

    @Override
    public Optional<RegionalHead> findRegionalHead(Actor actor, LocalDate date) {
        return Optional.of(HEAD);
    }

    @Override
    public Optional<String> findName(Actor actor, EmployeeId id, LocalDate date) {
        return findEmployee(actor, id, date).map(Employee::name);
    }

    @Override
    public List<Employee> listTeam(Actor actor, LocalDate date) {
        return List.of();
    }

    @Override
    public List<Employee> listEmployees(Actor actor, EmployeeQuery query) {
        return List.of(WATI);
    }

    @Override
    public int countEmployees(Actor actor, EmployeeQuery query) {
        return 1;
    }

    @Override
    public List<EmployeeId> listIds(Actor actor, LocalDate date) {
        return List.of(WATI.id());
    }

    @Override
    public OptionalInt countEmployeesOf(Actor operator, TenantId tenant, LocalDate date) {
        return OptionalInt.of(15_024);
    }

    @Override
    public List<Unit> listUnits(Actor actor, LocalDate date) {
        return List.of(WATI.unit());
    }
}
