package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.Credentials;
import id.nusakinerja.identity.PasswordCredentials;
import id.nusakinerja.identity.SignInMethod;
import id.nusakinerja.identity.SignInService;
import id.nusakinerja.identity.TenantPreparation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Lets people in: wait, proof, account, roles, in this order. */
@Component
public final class DefaultSignInService implements SignInService {

    private final UnitOfWork work;
    private final Clock clock;
    private final PasswordHasher hasher;
    private final ActorMaker actors;
    private final Throttle throttle;
    private final Turns turns = new Turns();

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<SignInMethod> methods = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<TenantPreparation> preparations = List.of();

    @Activate
    public DefaultSignInService(
            @Reference UnitOfWork work,
            @Reference Clock clock,
            @Reference PasswordHasher hasher,
            @Reference ActorMaker actors,
            @Reference Throttle throttle) {
        this.work = work;
        this.clock = clock;
        this.hasher = hasher;
        this.actors = actors;
        this.throttle = throttle;
    }

    /** Create one with its ways in at once, for tests. */
    DefaultSignInService with(SignInMethod... ways) {
        this.methods = List.of(ways);
        return this;
    }

    @Override
    public Outcome<Actor> signIn(TenantId tenant, Credentials credentials, String address) {
        try {
            return whenProven(tenant, credentials, address, account -> {
                if (account.hasIssuedPassword() && credentials instanceof PasswordCredentials) {
                    return Optional.of(IdentityMessages.reason(PASSWORD_CHANGE_DUE));
                }
                return Optional.empty();
            });
        } finally {
            credentials.wipe();
        }
    }

    @Override
    public Outcome<Actor> changePassword(TenantId tenant, PasswordCredentials current, char[] next, String address) {
        try {
            List<Reason> objections = PasswordRules.objectionsTo(next, current.accountName(), current.password());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            String hash = hasher.hash(next);
            return whenProven(tenant, current, address, account -> {
                account.setPassword(hash, AccountEntity.PasswordState.OWN);
                return Optional.empty();
            });
        } finally {
            current.wipe();
            Arrays.fill(next, ' ');
        }
    }

    @Override
    public Optional<Actor> renew(Actor actor) {
        return work.read(
                        actor.tenant(),
                        em -> Accounts.find(em, actor.accountId()).filter(AccountEntity::isActive))
                .map(account -> actors.actorOf(actor.tenant(), account))
                .filter(renewed -> !renewed.roles().isEmpty());
    }

    @Override
    public void signOut(Actor actor) {
        Deed deed = Deed.of("identity.sign-out", "account:" + actor.accountId());
        work.write(actor, deed, em -> Outcome.done(true)).getOrThrow();
    }

    private Outcome<Actor> whenProven(
            TenantId tenant,
            Credentials credentials,
            String address,
            Function<AccountEntity, Optional<Reason>> lastObjection) {
        preparations.forEach(preparation -> preparation.prepare(tenant));
        return turns.take(tenant, credentials.subject(), () -> attempt(tenant, credentials, address, lastObjection));
    }

    private Outcome<Actor> attempt(
            TenantId tenant,
            Credentials credentials,
            String address,
            Function<AccountEntity, Optional<Reason>> lastObjection) {
        Outcome<Boolean> begun = throttle.begin(tenant, credentials.subject(), address);
        if (begun instanceof Outcome.Refused<Boolean>(List<Reason> reasons)) {
            return Outcome.refused(reasons);
        }
        Optional<Actor> proven = prove(tenant, credentials);
        if (proven.isEmpty()) {
            throttle.failed(tenant, credentials.subject(), address);
            return Outcome.refused(IdentityMessages.reason(REFUSED));
        }
        return enter(proven.get(), credentials.subject(), address, lastObjection);
    }

    /** Find the active account with at least one role that the credentials prove. */
    private Optional<Actor> prove(TenantId tenant, Credentials credentials) {
        OptionalLong id = methods.stream()
                .filter(method -> method.accepts(credentials))
                .findFirst()
                .map(method -> method.prove(tenant, credentials))
                .orElse(OptionalLong.empty());
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return work.read(tenant, em -> Accounts.find(em, id.getAsLong()).filter(AccountEntity::isActive))
                .map(account -> actors.actorOf(tenant, account))
                .filter(actor -> !actor.roles().isEmpty());
    }

    private Outcome<Actor> enter(
            Actor actor, String subject, String address, Function<AccountEntity, Optional<Reason>> lastObjection) {
        Deed deed = new Deed("identity.sign-in", "account:" + actor.accountId(), address);
        Function<EntityManager, Outcome<Actor>> change = em -> {
            AccountEntity account = em.find(AccountEntity.class, actor.accountId());
            Optional<Reason> objection = lastObjection.apply(account);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            account.signedIn(clock.instant());
            Throttle.forget(em, subject);
            return Outcome.done(actor);
        };
        Outcome<Actor> outcome = work.write(actor, deed, change);
        // The same person came in twice at the same moment: no reason to send one away.
        return outcome.isConflict() ? work.write(actor, deed, change) : outcome;
    }
}
