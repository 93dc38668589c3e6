package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.FirstAdministrator;
import id.nusakinerja.identity.SetupService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the first account of a tenant against its one-time token. */
@Component
public final class DefaultSetupService implements SetupService {

    /** Tokens are guessed per tenant, hence counted under one name that no account can have. */
    private static final String SUBJECT = "*setup*";

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private final PasswordHasher hasher;
    private final Throttle throttle;
    private final SetupTokens tokens;

    @Activate
    public DefaultSetupService(
            @Reference UnitOfWork work,
            @Reference IdSource ids,
            @Reference Clock clock,
            @Reference PasswordHasher hasher,
            @Reference Throttle throttle,
            @Reference SetupNotice notice) {
        this(work, ids, clock, hasher, throttle, notice.tokens());
    }

    DefaultSetupService(
            UnitOfWork work, IdSource ids, Clock clock, PasswordHasher hasher, Throttle throttle, SetupTokens tokens) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.hasher = hasher;
        this.throttle = throttle;
        this.tokens = tokens;
    }

    @Override
    public boolean isOpen(TenantId tenant) {
        return tokens.isWaiting(tenant) && work.read(tenant, em -> !hasAdministrator(em, tenant));
    }

    @Override
    public Outcome<Actor> setUp(TenantId tenant, FirstAdministrator first, String address) {
        try {
            Outcome<Boolean> begun = throttle.begin(tenant, SUBJECT, address);
            if (begun instanceof Outcome.Refused<Boolean>(List<Reason> reasons)) {
                return Outcome.refused(reasons);
            }
            if (!tokens.matches(tenant, first.token())) {
                throttle.failed(tenant, SUBJECT, address);
                return Outcome.refused(IdentityMessages.reason("identity.setup-refused"));
            }
            Outcome<Actor> opened = open(tenant, first, address);
            if (opened instanceof Outcome.Done<Actor>) {
                tokens.use(tenant);
            }
            return opened;
        } finally {
            Arrays.fill(first.password(), ' ');
        }
    }

    private Outcome<Actor> open(TenantId tenant, FirstAdministrator first, String address) {
        Role role = AccountRules.administrator(tenant);
        AccountDraft draft = new AccountDraft(first.accountName(), first.displayName(), Optional.empty(), Set.of(role));
        String hash = hasher.hash(first.password());
        long id = ids.next();
        Actor actor = new Actor(id, draft.displayName(), tenant, Optional.empty(), Set.of(role), Optional.empty());
        return work.write(actor, new Deed("identity.set-up", "account:" + id, address), em -> {
            // The token is right, so mistakes in the other fields must not slow the next try down.
            Throttle.forget(em, SUBJECT);
            if (hasAdministrator(em, tenant)) {
                return Outcome.refused(IdentityMessages.reason("identity.setup-refused"));
            }
            List<Reason> objections = new ArrayList<>(AccountRules.objectionsTo(em, tenant, draft));
            objections.addAll(PasswordRules.objectionsTo(first.password(), draft.name()));
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AccountEntity account = new AccountEntity(id, draft);
            account.setPassword(hash, AccountEntity.PasswordState.OWN);
            account.signedIn(clock.instant());
            em.persist(account);
            return Outcome.done(actor);
        });
    }

    private static boolean hasAdministrator(EntityManager em, TenantId tenant) {
        return Accounts.hasActive(em, AccountRules.administrator(tenant), 0);
    }
}
