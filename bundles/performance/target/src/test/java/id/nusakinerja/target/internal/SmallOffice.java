package id.nusakinerja.target.internal;

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
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One section within one agency: staff and colleague below the assessor, the assessor below the unit head, nobody above.
 */
final class SmallOffice implements Organisation {

    private static final Unit AGENCY = new Unit(new UnitId(1), "1", "Dinas", Optional.empty(), "dinas");
    private static final Unit SECTION = new Unit(new UnitId(2), "1.1", "Bidang", Optional.of(AGENCY.id()), "bidang");

    private final Map<EmployeeId, EmployeeId> superiors = new HashMap<>(Map.of(
            Actors.STAFF, Actors.ASSESSOR,
            Actors.COLLEAGUE, Actors.ASSESSOR,
            Actors.ASSESSOR, Actors.UNIT_HEAD,
            Actors.PERFORMANCE_MANAGER, Actors.UNIT_HEAD));

    /** Let somebody have another assessor from now on. */
    void move(EmployeeId employee, EmployeeId superior) {
        superiors.put(employee, superior);
    }

    @Override
    public Optional<Employee> findEmployee(TenantId tenant, EmployeeId id, LocalDate date) {
        boolean known = superiors.containsKey(id) || id.equals(Actors.UNIT_HEAD);
        return known ? Optional.of(employee(id)) : Optional.empty();
    }

    @Override
    public Employee getEmployee(TenantId tenant, EmployeeId id, LocalDate date) {
        return findEmployee(tenant, id, date).orElseThrow(() -> new IllegalArgumentException("Nobody (" + id + ")."));
    }

    @Override
    public Optional<Employee> findByNip(TenantId tenant, Nip nip, LocalDate date) {
        return Optional.empty();
    }

    @Override
    public Optional<Leader> findAssessor(TenantId tenant, EmployeeId id, LocalDate date) {
        return Optional.ofNullable(superiors.get(id)).map(SmallOffice::employee);
    }

    @Override
    public List<Leader> listSuperiors(TenantId tenant, EmployeeId id, LocalDate date) {
        return findAssessor(tenant, id, date).stream()
                .flatMap(superior ->
                        Stream.concat(Stream.of(superior), listSuperiors(tenant, superior.id(), date).stream()))
                .toList();
    }

    @Override
    public List<Employee> listTeam(TenantId tenant, EmployeeId assessor, LocalDate date) {
        return superiors.entrySet().stream()
                .filter(entry -> entry.getValue().equals(assessor))
                .map(Map.Entry::getKey)
                .sorted()
                .map(SmallOffice::employee)
                .toList();
    }

    @Override
    public List<Unit> listUnitsWithin(TenantId tenant, UnitId unit, LocalDate date) {
        return unit.equals(AGENCY.id()) ? List.of(AGENCY, SECTION) : List.of(SECTION);
    }

    @Override
    public Optional<Unit> findHeadedUnit(TenantId tenant, EmployeeId id, LocalDate date) {
        if (id.equals(Actors.UNIT_HEAD)) {
            return Optional.of(AGENCY);
        }
        return id.equals(Actors.ASSESSOR) ? Optional.of(SECTION) : Optional.empty();
    }

    @Override
    public List<Employee> listEmployees(TenantId tenant, LocalDate date, long after, int limit) {
        return List.of();
    }

    @Override
    public boolean maySee(Actor actor, EmployeeId id, LocalDate date) {
        return true;
    }

    @Override
    public boolean assesses(Actor actor, EmployeeId id, LocalDate date) {
        return Optional.ofNullable(superiors.get(id)).equals(actor.employee());
    }

    private static Employee employee(EmployeeId id) {
        boolean head = id.equals(Actors.UNIT_HEAD);
        return new Employee(
                id,
                new Nip("198609262015051001"),
                "Pegawai " + id,
                "",
                EmploymentStatus.PNS,
                "III/c",
                new Post(PostKind.PELAKSANA, "Pelaksana", "", 7),
                head ? AGENCY : SECTION,
                Optional.empty(),
                LocalDate.of(2020, 1, 1));
    }
}
