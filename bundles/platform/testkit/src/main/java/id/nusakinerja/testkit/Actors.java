package id.nusakinerja.testkit;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** People to act as: invented ones of one tenant, each with an employee number that a test can use. */
public final class Actors {

    public static final TenantId TENANT = new TenantId("semarang");
    public static final TenantId OTHER_TENANT = new TenantId("surakarta");

    public static final EmployeeId STAFF = new EmployeeId(501);
    public static final EmployeeId COLLEAGUE = new EmployeeId(502);
    public static final EmployeeId ASSESSOR = new EmployeeId(503);
    public static final EmployeeId UNIT_HEAD = new EmployeeId(504);
    public static final EmployeeId PERFORMANCE_MANAGER = new EmployeeId(505);

    private Actors() {}

    /** Act as a civil servant whose superior is {@link #assessor}. */
    public static Actor staff() {
        return employee(STAFF, Role.STAFF);
    }

    /** Act as another civil servant in the same unit. */
    public static Actor colleague() {
        return employee(COLLEAGUE, Role.STAFF);
    }

    public static Actor assessor() {
        return employee(ASSESSOR, Role.STAFF, Role.ASSESSOR);
    }

    public static Actor unitHead() {
        return employee(UNIT_HEAD, Role.STAFF, Role.ASSESSOR, Role.UNIT_HEAD);
    }

    public static Actor performanceManager() {
        return employee(PERFORMANCE_MANAGER, Role.STAFF, Role.PERFORMANCE_MANAGER);
    }

    /** Act as the administrator of the tenant, who is no civil servant here. */
    public static Actor cityAdministrator() {
        return new Actor(
                906, "Rini Wulandari", TENANT, Optional.empty(), Set.of(Role.CITY_ADMINISTRATOR), Optional.empty());
    }

    /** Act as the operator of the province, above all tenants. */
    public static Actor operator() {
        return new Actor(
                907,
                "Hasan Basri",
                TenantId.PROVINCE,
                Optional.empty(),
                Set.of(Role.PROVINCE_OPERATOR),
                Optional.empty());
    }

    /** Act as any civil servant with these roles; the account number is the employee's plus 400. */
    public static Actor employee(EmployeeId id, Role first, Role... more) {
        return new Actor(
                id.value() + 400,
                "Pegawai " + id.value(),
                TENANT,
                Optional.of(id),
                EnumSet.of(first, more),
                Optional.empty());
    }

    /** The same person signed in to another tenant. */
    public static Actor of(TenantId tenant, Actor actor) {
        return new Actor(actor.accountId(), actor.name(), tenant, actor.employee(), actor.roles(), actor.actingFor());
    }

    /** The same person with other roles. */
    public static Actor with(Actor actor, Role first, Role... more) {
        return new Actor(
                actor.accountId(),
                actor.name(),
                actor.tenant(),
                actor.employee(),
                EnumSet.of(first, more),
                actor.actingFor());
    }
}
