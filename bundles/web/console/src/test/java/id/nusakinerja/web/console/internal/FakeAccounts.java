package id.nusakinerja.web.console.internal;

import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.AccountQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts in a list; only a name is asked for. */
final class FakeAccounts implements AccountService {

    static final AccountQuery ALL = new AccountQuery("", 0, 100);

    private final List<Account> accounts = new ArrayList<>();

    @Override
    public List<Account> listAccounts(Actor actor, AccountQuery query) {
        return List.copyOf(accounts);
    }

    @Override
    public int countAccounts(Actor actor, String text) {
        return accounts.size();
    }

    @Override
    public Outcome<IssuedPassword> open(Actor actor, AccountDraft draft) {
        if (draft.name().isEmpty()) {
            Text text = Text.of("Nama pengguna belum diisi", "No user name");
            return Outcome.refused(new Reason("identity.name-shape", text, LegalBasis.HOUSE_RULE));
        }
        Account account = new Account(
                accounts.size() + 1L,
                draft.name(),
                draft.displayName(),
                draft.employee(),
                draft.roles(),
                true,
                Optional.empty());
        accounts.add(account);
        return Outcome.done(new IssuedPassword(account, "rahasia-sekali"));
    }

    @Override
    public Outcome<List<IssuedPassword>> openMany(Actor actor, List<AccountDraft> drafts) {
        return Outcome.done(
                drafts.stream().map(draft -> open(actor, draft).getOrThrow()).toList());
    }

    @Override
    public Set<EmployeeId> listUnclaimed(Actor actor) {
        return listHolders(actor);
    }

    @Override
    public Outcome<List<IssuedPassword>> reissueMany(Actor actor, List<EmployeeId> people) {
        return Outcome.done(accounts.stream()
                .filter(account -> account.employee().filter(people::contains).isPresent())
                .map(account -> new IssuedPassword(account, "rahasia-baru"))
                .toList());
    }

    @Override
    public Set<EmployeeId> listHolders(Actor actor) {
        return accounts.stream().flatMap(account -> account.employee().stream()).collect(Collectors.toSet());
    }

    @Override
    public OptionalInt countAccountsOf(Actor operator, TenantId tenant) {
        return OptionalInt.of(312);
    }

    @Override
    public Outcome<IssuedPassword> resetPassword(Actor actor, long account) {
        throw new UnsupportedOperationException("Not asked for by these tests.");
    }

    @Override
    public Outcome<Account> changeRoles(Actor actor, long account, Set<Role> roles) {
        if (roles.isEmpty()) {
            Text text = Text.of("Ini administrator yang terakhir", "The last administrator");
            return Outcome.refused(new Reason("identity.last-administrator", text, LegalBasis.HOUSE_RULE));
        }
        return Outcome.done(replaceFirst(accounts.getFirst().employee(), roles));
    }

    @Override
    public Outcome<Account> link(Actor actor, long account, Optional<EmployeeId> employee) {
        if (employee.filter(FakePeople.HEAD.id()::equals).isPresent()) {
            Text text = Text.of("Pegawai ini sudah mempunyai akun agung", "Has an account");
            return Outcome.refused(new Reason("identity.employee-has-account", text, LegalBasis.HOUSE_RULE));
        }
        return Outcome.done(replaceFirst(employee, accounts.getFirst().roles()));
    }

    private Account replaceFirst(Optional<EmployeeId> employee, Set<Role> roles) {
        Account before = accounts.getFirst();
        Account after = new Account(
                before.id(),
                before.name(),
                before.displayName(),
                employee,
                roles,
                before.active(),
                before.lastSignIn());
        accounts.set(0, after);
        return after;
    }

    @Override
    public Outcome<Account> disable(Actor actor, long account) {
        throw new UnsupportedOperationException("Not asked for by these tests.");
    }

    @Override
    public Outcome<Account> enable(Actor actor, long account) {
        throw new UnsupportedOperationException("Not asked for by these tests.");
    }

    @Override
    public Outcome<Account> changeOwnPassword(Actor actor, char[] current, char[] next) {
        throw new UnsupportedOperationException("Not asked for by these tests.");
    }
}
