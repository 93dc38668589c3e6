package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.CalendarRecord.End;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.Ruling;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads and writes the lines of all tenants. What was read is kept for some seconds, because every decision asks; what is
 * written here shows at once, what another container writes when the seconds are over.
 */
@Component(service = Calendars.class)
public final class Calendars {

    static final int LONGEST_REASON = 2000;

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private final NeedLedger ledger;
    private final KnownCalendars known;
    private final Announcer announcer;
    private final Map<TenantId, Page> pages = new ConcurrentHashMap<>();

    /** How often each calendar was changed here: what was read before a change is not kept beyond it. */
    private final Map<TenantId, Long> changes = new ConcurrentHashMap<>();

    private record Page(List<CalendarEntry> entries, Instant readAt, long changes) {}

    @Activate
    public Calendars(
            @Reference UnitOfWork work,
            @Reference IdSource ids,
            @Reference Clock clock,
            @Reference NeedLedger ledger,
            @Reference KnownCalendars known,
            @Reference Announcer announcer) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.ledger = ledger;
        this.known = known;
        this.announcer = announcer;
    }

    /** List the lines that hold, by date, as they stood some seconds ago at most. */
    List<CalendarEntry> entriesOf(TenantId tenant) {
        Instant now = clock.instant();
        long changed = changes.getOrDefault(tenant, 0L);
        Page page = pages.get(tenant);
        if (page == null
                || page.changes() != changed
                || page.readAt().plus(KEPT).isBefore(now)) {
            page = new Page(Reversal.holding(listRecords(tenant)), now, changed);
            pages.put(tenant, page);
            ledger.remember(tenant, page.entries());
            known.remember(tenant, page.entries());
        }
        return page.entries();
    }

    /** List all lines by their number, as they stand now. */
    List<CalendarRecord> listRecords(TenantId tenant) {
        return work.read(tenant, Calendars::rows).stream()
                .map(EntryEntity::toRecord)
                .toList();
    }

    /** Write the first line; another container may have been faster, which is as good. */
    void begin(TenantId tenant, Ruling ruling) {
        Deed deed = new Deed("calendar.begin", "policy-entry:" + EntryEntity.FIRST, ruling.key());
        Outcome<Boolean> begun = work.write(actor(tenant), deed, em -> {
            if (em.find(EntryEntity.class, EntryEntity.FIRST) == null) {
                em.persist(new EntryEntity(EntryEntity.FIRST, CalendarEntry.BEGINNING, ruling, "", now()));
            }
            return Outcome.done(true);
        });
        changed(tenant);
        if (begun instanceof Outcome.Refused<Boolean> && entriesOf(tenant).isEmpty()) {
            begun.getOrThrow();
        }
    }

    /** Add a line; what holds from the same day is superseded. */
    Outcome<CalendarRecord> add(Actor actor, LocalDate from, Ruling ruling) {
        ledger.record(actor.tenant(), Set.of(ruling));
        long id = ids.next();
        Deed deed = new Deed("calendar.enable", "policy-entry:" + id, from + " " + ruling.key());
        return announced(actor, work.write(actor, deed, em -> {
            EntryEntity line = new EntryEntity(id, from, ruling, actor.name(), now());
            enter(em, line);
            return Outcome.done(line.toRecord());
        }));
    }

    /** End a line as it was seen; a conflict when it has ended meanwhile. */
    Outcome<CalendarRecord> end(Actor actor, CalendarRecord seen, End end) {
        return announced(actor, work.write(actor, deedOf(seen, end), em -> end(em, seen, end)));
    }

    /**
     * Take a line back; a conflict when the calendar has changed meanwhile.
     *
     * @param seen all lines as the reversal was made from them
     */
    Outcome<CalendarRecord> takeBack(Actor actor, Reversal reversal, List<CalendarRecord> seen, End end) {
        ledger.record(actor.tenant(), Set.of(reversal.ruling()));
        CalendarRecord line = reversal.line();
        long id = ids.next();
        return announced(actor, work.write(actor, deedOf(line, end), em -> {
            if (!rows(em).stream().map(EntryEntity::toRecord).toList().equals(seen)) {
                return Outcome.conflict();
            }
            Outcome<CalendarRecord> taken = reversal.ends() ? end(em, line, end) : Outcome.done(line);
            reversal.restored()
                    .ifPresent(from -> enter(em, new EntryEntity(id, from, reversal.ruling(), end.by(), end.at())));
            return taken;
        }));
    }

    private static void enter(EntityManager em, EntryEntity line) {
        rows(em).stream()
                .filter(row -> row.holds() && row.from().equals(line.from()))
                .forEach(row -> row.supersede(line));
        em.persist(line);
        em.flush();
    }

    private static Outcome<CalendarRecord> end(EntityManager em, CalendarRecord seen, End end) {
        EntryEntity row = em.find(EntryEntity.class, seen.id());
        if (row == null || !row.holds()) {
            return Outcome.conflict();
        }
        row.end(end);
        em.flush();
        return Outcome.done(row.toRecord());
    }

    /** The actor of what the calendar does by itself. */
    static Actor actor(TenantId tenant) {
        return new Actor(0, "", tenant, Optional.empty(), Set.of(), Optional.empty());
    }

    /** Shorten what a machine says to what a row can hold. */
    static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> Outcome<T> announced(Actor actor, Outcome<T> outcome) {
        changed(actor.tenant());
        return outcome;
    }

    private void changed(TenantId tenant) {
        changes.merge(tenant, 1L, Long::sum);
        announcer.announce();
    }

    private static Deed deedOf(CalendarRecord line, End end) {
        return new Deed(
                "calendar." + end.how().name().toLowerCase(Locale.ROOT), "policy-entry:" + line.id(), end.reason());
    }

    private static List<EntryEntity> rows(EntityManager em) {
        return em.createQuery("SELECT e FROM EntryEntity e ORDER BY e.id", EntryEntity.class)
                .getResultList();
    }
}
