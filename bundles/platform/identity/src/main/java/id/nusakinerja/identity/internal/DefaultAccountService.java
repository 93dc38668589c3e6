package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.AccountQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and closes accounts in the database of the actor's own tenant. */
@Component
public final class DefaultAccountService implements AccountService {

    private static final int GROUPS_OF_PASSWORD = 4;

    private final UnitOfWork work;
    private final IdSource ids;
    private final PasswordHasher hasher;

    @Activate
    public DefaultAccountService(
            @Reference UnitOfWork work, @Reference IdSource ids, @Reference PasswordHasher hasher) {
        this.work = work;
        this.ids = ids;
        this.hasher = hasher;
    }

    @Override
    public List<Account> listAccounts(Actor actor, AccountQuery query) {
        AccountRules.requireAdministrator(actor);
        return work.read(
                actor.tenant(),
                em -> Accounts.list(em, query.text(), query.offset(), query.limit()).stream()
                        .map(AccountEntity::toRecord)
                        .toList());
    }

    @Override
    public int countAccounts(Actor actor, String text) {
        AccountRules.requireAdministrator(actor);
        return work.read(actor.tenant(), em -> Accounts.count(em, text));
    }

    @Override
    public Outcome<IssuedPassword> open(Actor actor, AccountDraft draft) {
        AccountRules.requireAdministrator(actor);
        Secret secret = makeSecret();
        return work.write(actor, deed("open", secret.id(), draft.roles().toString()), em -> {
            List<Reason> objections = AccountRules.objectionsTo(em, actor.tenant(), draft);
            return objections.isEmpty() ? Outcome.done(persist(em, draft, secret)) : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<List<IssuedPassword>> openMany(Actor actor, List<AccountDraft> drafts) {
        AccountRules.requireAdministrator(actor);
        List<Secret> secrets = makeSecrets(drafts.size());
        Deed deed = new Deed("identity.open-many", "accounts", Integer.toString(drafts.size()));
        return work.write(actor, deed, em -> {
            List<Reason> objections = new ArrayList<>();
            List<IssuedPassword> opened = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                AccountDraft draft =
                        drafts.get(i).named(Accounts.freeName(em, drafts.get(i).name()));
                List<Reason> against = AccountRules.objectionsTo(em, actor.tenant(), draft);
                against.forEach(reason -> objections.add(IdentityMessages.about(draft.displayName(), reason)));
                if (against.isEmpty()) {
                    opened.add(persist(em, draft, secrets.get(i)));
                }
            }
            return objections.isEmpty() ? Outcome.done(List.copyOf(opened)) : Outcome.refused(objections);
        });
    }

    @Override
    public Set<EmployeeId> listUnclaimed(Actor actor) {
        AccountRules.requireAdministrator(actor);
        return work.read(
                actor.tenant(),
                em -> Accounts.listUnclaimed(em).stream()
                        .flatMap(account -> account.employee().stream())
                        .collect(Collectors.toSet()));
    }

    @Override
    public Outcome<List<IssuedPassword>> reissueMany(Actor actor, List<EmployeeId> people) {
        AccountRules.requireAdministrator(actor);
        List<Secret> secrets = makeSecrets(people.size());
        Deed deed = new Deed("identity.reissue-many", "accounts", Integer.toString(people.size()));
        return work.write(actor, deed, em -> {
            List<IssuedPassword> issued = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                Secret secret = secrets.get(i);
                Accounts.findByEmployee(em, people.get(i))
                        .filter(AccountEntity::isUnclaimed)
                        .ifPresent(account -> issued.add(issue(account, secret)));
            }
            return Outcome.done(List.copyOf(issued));
        });
    }

    @Override
    public Set<EmployeeId> listHolders(Actor actor) {
        AccountRules.requireAdministrator(actor);
        return work.read(
                actor.tenant(),
                em -> Accounts.listEmployees(em).stream().map(EmployeeId::new).collect(Collectors.toSet()));
    }

    @Override
    public OptionalInt countAccountsOf(Actor operator, TenantId tenant) {
        operator.require(Role.PROVINCE_OPERATOR);
        operator.requireTenant(TenantId.PROVINCE);
        try {
            return OptionalInt.of(work.read(tenant, Accounts::countActive));
        } catch (DatabaseUnavailableException outOfReach) {
            return OptionalInt.empty();
        }
    }

    @Override
    public Outcome<IssuedPassword> resetPassword(Actor actor, long account) {
        AccountRules.requireAdministrator(actor);
        String password = IssuedPasswords.make(GROUPS_OF_PASSWORD);
        String hash = hasher.hash(password.toCharArray());
        return change(actor, deed("reset-password", account, ""), account, (em, found) -> {
                    found.setPassword(hash, AccountEntity.PasswordState.ISSUED);
                    Throttle.forget(em, found.name());
                    return List.of();
                })
                .map(changed -> new IssuedPassword(changed, password));
    }

    @Override
    public Outcome<Account> changeRoles(Actor actor, long account, Set<Role> roles) {
        AccountRules.requireAdministrator(actor);
        Role administrator = AccountRules.administrator(actor.tenant());
        return change(actor, deed("change-roles", account, roles.toString()), account, (em, found) -> {
            List<Reason> objections = new ArrayList<>(AccountRules.objectionsTo(actor.tenant(), roles));
            if (roles.isEmpty() && found.employee().isEmpty()) {
                objections.add(IdentityMessages.reason("identity.nothing-to-do"));
            }
            if (!roles.contains(administrator) && isLast(em, found, administrator)) {
                objections.add(IdentityMessages.reason("identity.last-administrator"));
            }
            if (objections.isEmpty()) {
                found.giveRoles(roles);
            }
            return objections;
        });
    }

    @Override
    public Outcome<Account> link(Actor actor, long account, Optional<EmployeeId> employee) {
        AccountRules.requireAdministrator(actor);
        String who = employee.map(id -> "employee:" + id).orElse("");
        return change(actor, deed("link", account, who), account, (em, found) -> {
            List<Reason> objections = AccountRules.objectionsTo(em, found, employee);
            if (objections.isEmpty()) {
                found.standFor(employee);
            }
            return objections;
        });
    }

    @Override
    public Outcome<Account> disable(Actor actor, long account) {
        AccountRules.requireAdministrator(actor);
        Role administrator = AccountRules.administrator(actor.tenant());
        return change(actor, deed("disable", account, ""), account, (em, found) -> {
            List<Reason> objections = new ArrayList<>();
            if (found.id() == actor.accountId()) {
                objections.add(IdentityMessages.reason("identity.own-account"));
            }
            if (isLast(em, found, administrator)) {
                objections.add(IdentityMessages.reason("identity.last-administrator"));
            }
            if (objections.isEmpty()) {
                found.setState(AccountEntity.State.DISABLED);
            }
            return objections;
        });
    }

    @Override
    public Outcome<Account> enable(Actor actor, long account) {
        AccountRules.requireAdministrator(actor);
        return change(actor, deed("enable", account, ""), account, (em, found) -> {
            found.setState(AccountEntity.State.ACTIVE);
            return List.of();
        });
    }

    @Override
    public Outcome<Account> changeOwnPassword(Actor actor, char[] current, char[] next) {
        try {
            Optional<String> hash = work.read(
                    actor.tenant(), em -> Accounts.find(em, actor.accountId()).map(AccountEntity::passwordHash));
            if (hash.isEmpty() || !hasher.matches(current, hash.get())) {
                return Outcome.refused(IdentityMessages.reason("identity.password-wrong"));
            }
            String nextHash = hasher.hash(next);
            return change(actor, deed("change-password", actor.accountId(), ""), actor.accountId(), (em, found) -> {
                List<Reason> objections = PasswordRules.objectionsTo(next, found.name(), current);
                if (objections.isEmpty()) {
                    found.setPassword(nextHash, AccountEntity.PasswordState.OWN);
                }
                return objections;
            });
        } finally {
            Arrays.fill(current, ' ');
            Arrays.fill(next, ' ');
        }
    }

    private List<Secret> makeSecrets(int count) {
        if (count > MOST_AT_ONCE) {
            throw new IllegalArgumentException("Too many accounts at once (" + count + ").");
        }
        return Stream.generate(this::makeSecret).limit(count).toList();
    }

    /** Hashing takes long on purpose, hence before the transaction. */
    private Secret makeSecret() {
        String password = IssuedPasswords.make(GROUPS_OF_PASSWORD);
        return new Secret(ids.next(), password, hasher.hash(password.toCharArray()));
    }

    private static IssuedPassword persist(EntityManager em, AccountDraft draft, Secret secret) {
        AccountEntity account = new AccountEntity(secret.id(), draft);
        em.persist(account);
        return issue(account, secret);
    }

    private static IssuedPassword issue(AccountEntity account, Secret secret) {
        account.setPassword(secret.hash(), AccountEntity.PasswordState.ISSUED);
        return new IssuedPassword(account.toRecord(), secret.password());
    }

    private Outcome<Account> change(
            Actor actor, Deed deed, long account, BiFunction<EntityManager, AccountEntity, List<Reason>> step) {
        return work.write(actor, deed, em -> {
            Optional<AccountEntity> found = Accounts.find(em, account);
            if (found.isEmpty()) {
                return Outcome.refused(IdentityMessages.reason("identity.unknown-account"));
            }
            List<Reason> objections = step.apply(em, found.get());
            return objections.isEmpty() ? Outcome.done(found.get().toRecord()) : Outcome.refused(objections);
        });
    }

    private static boolean isLast(EntityManager em, AccountEntity account, Role administrator) {
        return account.isActive()
                && account.roles().contains(administrator)
                && !Accounts.hasActive(em, administrator, account.id());
    }

    private static Deed deed(String verb, long account, String detail) {
        return new Deed("identity." + verb, "account:" + account, detail);
    }

    /** What a new account is made of beside its draft. */
    private record Secret(long id, String password, String hash) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return "Secret[id=" + id + "]";
        }
    }
}
