package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.Credentials;
import id.nusakinerja.identity.PasswordCredentials;
import id.nusakinerja.identity.SignInMethod;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proves by account name or NIP and password. Hashes once whatever was typed, so that the time tells nothing. */
@Component
public final class PasswordMethod implements SignInMethod {

    /** A hash of no password that anybody knows, with the parameters of all others. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final UnitOfWork work;
    private final BiPredicate<char[], String> matches;
    private final ActorMaker actors;

    @Activate
    public PasswordMethod(@Reference UnitOfWork work, @Reference PasswordHasher hasher, @Reference ActorMaker actors) {
        this(work, hasher::matches, actors);
    }

    PasswordMethod(UnitOfWork work, BiPredicate<char[], String> matches, ActorMaker actors) {
        this.work = work;
        this.matches = matches;
        this.actors = actors;
    }

    @Override
    public boolean accepts(Credentials credentials) {
        return credentials instanceof PasswordCredentials;
    }

    @Override
    public OptionalLong prove(TenantId tenant, Credentials credentials) {
        PasswordCredentials typed = (PasswordCredentials) credentials;
        Optional<EmployeeId> employee = actors.resolve(tenant, typed.accountName());
        Optional<Known> known = work.read(tenant, em -> find(em, typed.accountName(), employee));
        boolean matching = matches.test(typed.password(), known.map(Known::hash).orElse(NOBODY));
        return matching && known.isPresent() ? OptionalLong.of(known.get().id()) : OptionalLong.empty();
    }

    private static Optional<Known> find(EntityManager em, String name, Optional<EmployeeId> employee) {
        return Accounts.findByName(em, name)
                .or(() -> employee.flatMap(id -> Accounts.findByEmployee(em, id)))
                .map(account -> new Known(account.id(), account.passwordHash()));
    }

    private record Known(long id, String hash) {}
}
