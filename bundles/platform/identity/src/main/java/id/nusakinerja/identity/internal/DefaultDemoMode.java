package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import java.util.List;
import java.util.function.Supplier;

/** Opens demo accounts. {@link DemoGate} makes one in a container started for demonstration, and nobody else does. */
final class DefaultDemoMode implements DemoMode, Supplier<List<String>> {

    private final UnitOfWork work;
    private final IdSource ids;
    private final String password;
    /** One hash for all, as all have the same password, and twenty hashes would take a second. */
    private final String hash;

    DefaultDemoMode(UnitOfWork work, IdSource ids, PasswordHasher hasher, String password) {
        this.work = work;
        this.ids = ids;
        this.password = password;
        this.hash = hasher.hash(password.toCharArray());
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public Outcome<Account> openAccount(TenantId tenant, AccountDraft draft) {
        long id = ids.next();
        Deed deed = Deed.of("identity.open-demo", "account:" + id);
        return work.write(Throttle.visitor(tenant), deed, em -> {
            List<Reason> objections = AccountRules.objectionsTo(em, tenant, draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AccountEntity account = new AccountEntity(id, draft);
            account.setPassword(hash, AccountEntity.PasswordState.OWN);
            em.persist(account);
            return Outcome.done(account.toRecord());
        });
    }

    @Override
    public List<String> get() {
        return List.of(IdentityMessages.ALL.text("identity.demo-line", password).in(Text.INDONESIAN));
    }
}
