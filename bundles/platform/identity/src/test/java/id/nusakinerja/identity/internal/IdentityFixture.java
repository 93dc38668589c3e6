package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.EmployeeResolver;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.identity.PasswordCredentials;
import id.nusakinerja.identity.RoleSource;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole room on databases in memory, with civil servant 501 whose NIP is 18 digits. */
final class IdentityFixture implements AutoCloseable {

    static final String NIP = "198609262015052001";
    static final String ADDRESS = "127.0.0.1";
    static final String OWN_PASSWORD = "hujan turun di simpang lima";

    final TestDatabase database = TestDatabase.of(new IdentityEntities());
    final TestClock clock = TestClock.on("2026-11-20");
    final UnitOfWork work = database.unitOfWork();
    final IdSource ids = new CountingIds();
    final PasswordHasher hasher = new PasswordHasher();
    final AtomicInteger checks = new AtomicInteger();
    final Throttle throttle = new Throttle(work, clock);
    Set<Role> derived = Set.of(Role.STAFF);

    final TenantDirectory tenants = new TwoTenants();
    private final RoleSource roles = (tenant, employee, date) -> derived;
    private final EmployeeResolver resolver =
            (tenant, typed) -> typed.replace(" ", "").equals(NIP) ? Optional.of(Actors.STAFF) : Optional.empty();
    final ActorMaker actors = new ActorMaker(clock, tenants, List.of(roles), List.of(resolver));
    final DefaultSignInService signIn = new DefaultSignInService(work, clock, hasher, actors, throttle)
            .with(new PasswordMethod(
                    work,
                    (password, hash) -> {
                        checks.incrementAndGet();
                        return hasher.matches(password, hash);
                    },
                    actors));
    final DefaultAccountService accounts = new DefaultAccountService(work, ids, hasher);

    /** Open an account for civil servant 501 with an own password. */
    long openRatna() {
        IssuedPassword issued = accounts.open(
                        Actors.cityAdministrator(),
                        new AccountDraft("ratna", "Ratna Widya", Optional.of(Actors.STAFF), Set.of()))
                .getOrThrow();
        signIn.changePassword(
                        Actors.TENANT,
                        new PasswordCredentials("ratna", issued.password().toCharArray()),
                        OWN_PASSWORD.toCharArray(),
                        ADDRESS)
                .getOrThrow();
        return issued.account().id();
    }

    Outcome<Actor> signIn(String name, String password) {
        return signIn(Actors.TENANT, name, password);
    }

    Outcome<Actor> signIn(TenantId tenant, String name, String password) {
        return signIn.signIn(tenant, name, password.toCharArray(), ADDRESS);
    }

    static List<Reason> reasonsOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }

    static List<String> codesOf(Outcome<?> outcome) {
        return reasonsOf(outcome).stream().map(Reason::code).toList();
    }

    static AccountDraft draft(String name, Role... roles) {
        return new AccountDraft(name, "Orang " + name, Optional.empty(), Set.of(roles));
    }

    static AccountDraft draftFor(EmployeeId employee, String name) {
        return new AccountDraft(name, "Orang " + name, Optional.of(employee), Set.of());
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class TwoTenants implements TenantDirectory {

        @Override
        public List<Tenant> listTenants() {
            return List.of(tenant(Actors.TENANT), tenant(Actors.OTHER_TENANT));
        }

        @Override
        public Optional<Tenant> findTenant(TenantId id) {
            return listTenants().stream()
                    .filter(tenant -> tenant.id().equals(id))
                    .findFirst();
        }

        @Override
        public Tenant getTenant(TenantId id) {
            return findTenant(id).orElseThrow(() -> new IllegalArgumentException(id.value()));
        }

        @Override
        public List<TenantProblem> listProblems() {
            return List.of();
        }

        private static Tenant tenant(TenantId id) {
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
    }
}
