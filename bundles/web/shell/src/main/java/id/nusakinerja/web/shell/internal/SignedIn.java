package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.server.VaadinSession;
import id.nusakinerja.identity.SignInService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.CurrentActor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps who signed in to a session, and looks again now and then whether that still holds. */
@Component(service = {CurrentActor.class, SignedIn.class})
public final class SignedIn implements CurrentActor {

    /** How long a change of roles may take to reach an open session. */
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    private record Entry(Actor actor, Instant looked) {}

    private final SignInService signIn;
    private final Clock clock;

    @Activate
    public SignedIn(@Reference SignInService signIn, @Reference Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(SignedIn::entry)
                .map(Entry::actor);
    }

    void begin(VaadinSession session, Actor actor) {
        session.setAttribute(Entry.class, new Entry(actor, clock.instant()));
    }

    void end(VaadinSession session) {
        entry(session).map(Entry::actor).ifPresent(signIn::signOut);
        session.setAttribute(Entry.class, null);
    }

    /** Get the actor as he is today; empty when nobody signed in, or the account was disabled meanwhile. */
    Optional<Actor> renew(VaadinSession session) {
        Optional<Entry> known = entry(session);
        if (known.isEmpty() || clock.instant().isBefore(known.get().looked().plus(TRUSTED))) {
            return known.map(Entry::actor);
        }
        Optional<Actor> today = signIn.renew(known.get().actor());
        session.setAttribute(
                Entry.class,
                today.map(actor -> new Entry(actor, clock.instant())).orElse(null));
        return today;
    }

    private static Optional<Entry> entry(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(Entry.class));
    }
}
