package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.table.RowError;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A small town: Dinas Pendidikan under the mayor's office, with a bidang below; the head leads a head of the bidang, who
 * leads two; beside them one in another dinas and one at BKPSDM.
 */
final class TownFixture implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String KEPALA = "197001011995031001";
    static final String SRI = "197805122003122002";
    static final String RATNA = "199003152015052001";
    static final String ANDI = "199208202020121003";
    static final String BUDI = "198502102010011004";
    static final String WATI = "198807072012122005";

    static final String UNITS = """
            kode,nama,induk_kode,jenis
            SETDA,Sekretariat Daerah,,sekretariat
            DISDIK,Dinas Pendidikan,SETDA,dinas
            DISDIK.PM,Bidang Pendidikan Masyarakat,DISDIK,bidang
            DLH,Dinas Lingkungan Hidup,SETDA,dinas
            BKPSDM,BKPSDM,SETDA,badan
            """;
    static final String HEADER =
            "nip,nama,status,golongan,jenis_jabatan,jabatan,jenjang,kelas,unit_kode,atasan_nip,tmt,email\n";
    static final String PEOPLE = HEADER
            + KEPALA + ",Bambang Sutrisno,PNS,IV/c,struktural,Kepala Dinas,,14,DISDIK,,2024-01-02,\n"
            + SRI + ",Sri Lestari,PNS,IV/a,struktural,Kepala Bidang,,12,DISDIK.PM," + KEPALA + ",2024-01-02,\n"
            + RATNA + ",Ratna Widya,PNS,III/b,fungsional,Penyuluh,Ahli Pertama,8,DISDIK.PM," + SRI
            + ",2025-01-02,ratna@semarang.example\n"
            + ANDI + ",Andi Saputra,PNS,III/a,pelaksana,Analis,,7,DISDIK.PM," + SRI + ",2025-01-02,\n"
            + BUDI + ",Budi Santoso,PNS,IV/b,struktural,Kepala Dinas,,14,DLH,,2024-01-02,\n"
            + WATI + ",Wati Rahayu,PNS,III/c,pelaksana,Analis Kinerja,,8,BKPSDM," + BUDI + ",2024-01-02,\n";

    final TestDatabase database = TestDatabase.of(new EmployeeEntities());
    final TestClock clock = TestClock.on("2026-03-02");
    private final CountingIds ids = new CountingIds();
    final DefaultEmployeeImportService imports =
            new DefaultEmployeeImportService(database.unitOfWork(), ids, clock, new EveryTenant());
    final DefaultEmployeeService employees = new DefaultEmployeeService(database.unitOfWork(), ids);
    final DefaultOrganisation organisation = new DefaultOrganisation(database.unitOfWork());
    final DefaultEmployeeDirectory directory = new DefaultEmployeeDirectory(database.unitOfWork());
    final EmployeeRoles roles = new EmployeeRoles(database.unitOfWork());

    /** A town with its units and people. */
    static TownFixture settled() {
        TownFixture town = new TownFixture();
        town.take(town.units(UNITS));
        town.take(town.people(PEOPLE));
        return town;
    }

    ImportPreview units(String csv) {
        return imports.previewUnits(manager(), "units.csv", csv.getBytes(StandardCharsets.UTF_8))
                .getOrThrow();
    }

    ImportPreview people(String csv) {
        return imports.previewEmployees(manager(), "employees.csv", csv.getBytes(StandardCharsets.UTF_8))
                .getOrThrow();
    }

    void take(ImportPreview preview) {
        imports.apply(manager(), preview).getOrThrow();
    }

    Employee employee(String nip) {
        return employee(nip, TODAY);
    }

    Employee employee(String nip, LocalDate date) {
        return organisation.findByNip(Actors.TENANT, new Nip(nip), date).orElseThrow();
    }

    EmployeeId id(String nip) {
        return employee(nip).id();
    }

    /** Act as somebody with the roles he has by the tree, and no others. */
    Actor actor(String nip, Role... given) {
        EmployeeId id = id(nip);
        Set<Role> derived = roles.rolesOf(Actors.TENANT, id, TODAY);
        Actor actor = new Actor(7, "Seseorang", Actors.TENANT, Optional.of(id), derived, Optional.empty());
        return given.length == 0 ? actor : Actors.with(actor, Role.STAFF, given);
    }

    static Actor manager() {
        return Actors.performanceManager();
    }

    static List<String> codes(ImportPreview preview) {
        return preview.errors().stream()
                .map(error -> error.line() + " " + error.column() + " " + error.code())
                .toList();
    }

    static List<String> names(List<? extends Leader> people) {
        return people.stream().map(Leader::name).toList();
    }

    static List<String> warningCodes(ImportPreview preview) {
        return preview.warnings().stream().map(RowError::code).toList();
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class EveryTenant implements TenantDirectory {

        @Override
        public List<Tenant> listTenants() {
            return List.of(getTenant(Actors.TENANT));
        }

        @Override
        public Optional<Tenant> findTenant(TenantId id) {
            return Optional.of(getTenant(id));
        }

        @Override
        public Tenant getTenant(TenantId id) {
            return new Tenant(
                    id,
                    "Kota " + id,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Locale.of("id")),
                    ZoneId.of("Asia/Jakarta"),
                    "#0d6b57",
                    Optional.empty(),
                    "national",
                    Set.of());
        }

        @Override
        public List<TenantProblem> listProblems() {
            return List.of();
        }
    }
}
