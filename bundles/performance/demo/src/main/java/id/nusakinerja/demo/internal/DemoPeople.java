package id.nusakinerja.demo.internal;

import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeImportService;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.identity.RoleSource;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the people of a city and their accounts, as an import by its administrator would. */
@Component(service = DemoPeople.class)
public final class DemoPeople {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final DemoMode mode;
    private final EmployeeImportService imports;
    private final EmployeeService employees;
    private final EmployeeDirectory directory;
    private final Organisation organisation;
    private final RoleSource roles;
    private final TenantDirectory tenants;
    private final Clock clock;

    @Activate
    public DemoPeople(
            @Reference DemoMode mode,
            @Reference EmployeeImportService imports,
            @Reference EmployeeService employees,
            @Reference EmployeeDirectory directory,
            @Reference Organisation organisation,
            @Reference RoleSource roles,
            @Reference TenantDirectory tenants,
            @Reference Clock clock) {
        this.mode = mode;
        this.imports = imports;
        this.employees = employees;
        this.directory = directory;
        this.organisation = organisation;
        this.roles = roles;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Make what the city lacks, and get its account holders. */
    DemoCity settle(TenantId tenant) {
        LocalDate today = LocalDate.now(
                clock.withZone(tenants.findTenant(tenant).map(Tenant::zone).orElse(CAPITAL)));
        if (!tenant.equals(TenantId.PROVINCE)) {
            importPeople(tenant, today);
        }
        Map<String, Actor> people = new HashMap<>();
        for (DemoPerson person : DemoPerson.of(tenant)) {
            people.put(person.account(), settle(tenant, person, today));
        }
        return new DemoCity(tenant, today, people);
    }

    private void importPeople(TenantId tenant, LocalDate today) {
        Actor clerk = clerk(tenant);
        if (directory.countEmployees(clerk, EmployeeQuery.on(today)) > 0) {
            return;
        }
        DemoFiles.find(tenant, "units.csv")
                .map(file -> imports.previewUnits(clerk, "units.csv", file))
                .ifPresent(preview -> apply(clerk, preview));
        DemoFiles.find(tenant, "employees.csv")
                .map(file -> imports.previewEmployees(clerk, "employees.csv", file))
                .ifPresent(preview -> apply(clerk, preview));
    }

    private void apply(Actor clerk, Outcome<ImportPreview> preview) {
        ImportPreview faultless = preview.getOrThrow();
        if (!faultless.errors().isEmpty()) {
            throw new IllegalStateException("The demo files have errors " + faultless.errors() + ".");
        }
        imports.apply(clerk, faultless).getOrThrow();
    }

    /** Record who is head of the region, or find the one of an earlier run. */
    private EmployeeId regionalHead(TenantId tenant, String name, LocalDate today) {
        Actor clerk = clerk(tenant);
        LocalDate since = today.minusYears(1).withDayOfYear(1);
        return directory
                .findRegionalHead(clerk, today)
                .orElseGet(() -> employees
                        .appointRegionalHead(clerk, name, titleOf(tenant), since)
                        .getOrThrow())
                .id();
    }

    private String titleOf(TenantId tenant) {
        return tenants.findTenant(tenant)
                .map(Tenant::name)
                .filter(name -> name.startsWith("Kota "))
                .map(name -> "Wali " + name)
                .orElse("Kepala Daerah");
    }

    private static Actor clerk(TenantId tenant) {
        return new Actor(0, "", tenant, Optional.empty(), Set.of(Role.PERFORMANCE_MANAGER), Optional.empty());
    }

    /** Open the account, or find the one of an earlier run. */
    private Actor settle(TenantId tenant, DemoPerson person, LocalDate today) {
        Optional<Employee> employee = person.nip().isEmpty()
                ? Optional.empty()
                : organisation.findByNip(tenant, new Nip(person.nip()), today);
        String name = employee.map(Employee::name).orElse(person.name());
        Optional<EmployeeId> id =
                person.isRegionalHead() ? Optional.of(regionalHead(tenant, name, today)) : employee.map(Employee::id);
        Account account = mode.openAccount(tenant, new AccountDraft(person.account(), name, id, person.roles()))
                .getOrThrow();
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(account.roles());
        id.ifPresent(found -> held.addAll(roles.rolesOf(tenant, found, today)));
        return new Actor(account.id(), name, tenant, id, held, Optional.empty());
    }
}
