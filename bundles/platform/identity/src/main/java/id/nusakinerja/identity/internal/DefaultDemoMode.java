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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens demo accounts. {@link DemoGate} makes one in a container started for demonstration, and nobody else does. */
final class DefaultDemoMode implements DemoMode, Supplier<List<String>> {

    private final UnitOfWork work;
    private final IdSource ids;
    private final String password;
    private final PasswordHasher hasher;
    /** One hash for all, as all have the same password; made when first needed, as the start must be quick. */
    private @Nullable String hash;

    DefaultDemoMode(UnitOfWork work, IdSource ids, PasswordHasher hasher, String password) {
        this.work = work;
        this.ids = ids;
        this.password = password;
        this.hasher = hasher;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public Outcome<Account> openAccount(TenantId tenant, AccountDraft draft) {
        long id = ids.next();
        Deed deed = Deed.of("identity.open-demo", "account:" + id);
        Optional<Account> known =
                work.read(tenant, em -> Accounts.findByName(em, draft.name()).map(AccountEntity::toRecord));
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        String passwordHash = hash();
        return work.write(Throttle.visitor(tenant), deed, em -> {
            List<Reason> objections = AccountRules.objectionsTo(em, tenant, draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AccountEntity account = new AccountEntity(id, draft);
            account.setPassword(passwordHash, AccountEntity.PasswordState.OWN);
            em.persist(account);
            return Outcome.done(account.toRecord());
        });
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = hasher.hash(password.toCharArray());
        }
        return hash;
    }

    @Override
    public List<String> get() {
        return List.of(IdentityMessages.ALL.text("identity.demo-line", password).in(Text.INDONESIAN));
    }
}
