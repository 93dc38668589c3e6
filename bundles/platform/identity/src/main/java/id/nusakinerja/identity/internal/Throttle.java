package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.SignInService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Slows guessing down. An attempt is counted against the name before it is checked, so that a thousand attempts at once
 * are no way round; success takes it back. Names that do not exist are counted like those that do.
 */
@Component(service = Throttle.class)
public final class Throttle {

    private static final int TRIES_AFTER_CONFLICT = 10;

    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Throttle(@Reference UnitOfWork work, @Reference Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Count an attempt before it is checked; refused while name or address have to wait. */
    Outcome<Boolean> begin(TenantId tenant, String subject, String address) {
        String name = hash(Patience.NAME, subject);
        Deed deed = new Deed("identity.sign-in-attempt", "name:" + name.substring(0, 16), address);
        return again(tenant, deed, em -> {
            Instant now = clock.instant();
            Duration wait = longer(
                    waitOf(em, name, now, Patience.NAME),
                    waitOf(em, hash(Patience.ADDRESS, address), now, Patience.ADDRESS));
            if (!wait.isZero()) {
                return Outcome.refused(reason(wait));
            }
            count(em, name, now);
            return Outcome.done(true);
        });
    }

    /** Note that the attempt failed, against the address it came from. */
    void failed(TenantId tenant, String subject, String address) {
        String name = hash(Patience.NAME, subject);
        Deed deed = new Deed("identity.sign-in-failed", "name:" + name.substring(0, 16), address);
        again(tenant, deed, em -> {
                    Instant now = clock.instant();
                    forgetOld(em, now);
                    count(em, hash(Patience.ADDRESS, address), now);
                    return Outcome.done(true);
                })
                .getOrThrow();
    }

    /** Forget the failures of a name, within the transaction of its success. */
    static void forget(EntityManager em, String subject) {
        em.createQuery("delete from SignInFailure f where f.subject = :subject")
                .setParameter("subject", hash(Patience.NAME, subject))
                .executeUpdate();
    }

    /** The actor of what happens before somebody has signed in. */
    static Actor visitor(TenantId tenant) {
        return new Actor(0, "", tenant, Optional.empty(), Set.of(), Optional.empty());
    }

    /** Two attempts under one name meet in one row: the one that came second counts again. */
    private Outcome<Boolean> again(TenantId tenant, Deed deed, Function<EntityManager, Outcome<Boolean>> change) {
        Outcome<Boolean> outcome = work.write(visitor(tenant), deed, change);
        for (int tries = 1; outcome.isConflict() && tries < TRIES_AFTER_CONFLICT; tries++) {
            outcome = work.write(visitor(tenant), deed, change);
        }
        return outcome;
    }

    private static Duration waitOf(EntityManager em, String subject, Instant now, Patience patience) {
        FailureEntity failures = em.find(FailureEntity.class, subject);
        return failures == null ? Duration.ZERO : failures.waitAt(now, patience);
    }

    private static void count(EntityManager em, String subject, Instant now) {
        FailureEntity failures = em.find(FailureEntity.class, subject);
        if (failures == null) {
            failures = new FailureEntity(subject);
            em.persist(failures);
        }
        failures.count(now);
    }

    private static void forgetOld(EntityManager em, Instant now) {
        em.createQuery("delete from SignInFailure f where f.lastAt < :limit")
                .setParameter("limit", now.minus(FailureEntity.MEMORY).toEpochMilli())
                .executeUpdate();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Reason reason(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        Text text = seconds < 60
                ? IdentityMessages.ALL.text("identity.wait-seconds", seconds)
                : IdentityMessages.ALL.text("identity.wait-minutes", (seconds + 59) / 60);
        return new Reason(SignInService.WAIT, text, LegalBasis.HOUSE_RULE);
    }

    private static String hash(Patience kind, String subject) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(kind.name().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
