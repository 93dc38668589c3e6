package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.CalendarEntry;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in the database of the province what each calendar said when it was last looked at. Whoever wants to know of all tenants
 * asks here and opens no hundreds of databases; whoever decides asks the tenant's own.
 */
@Component(service = KnownCalendars.class)
public final class KnownCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(KnownCalendars.class);
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private volatile Sight last = new Sight(Map.of(), Instant.MIN);

    /** What stood in the table at a moment. */
    private record Sight(Map<TenantId, List<CalendarEntry>> calendars, Instant at) {}

    @Activate
    public KnownCalendars(@Reference UnitOfWork work, @Reference IdSource ids, @Reference Clock clock) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * List the entries of a tenant as last seen, by date; empty for one that was never looked at.
     *
     * @throws DatabaseUnavailableException when the database of the province is out of reach
     */
    List<CalendarEntry> entriesOf(TenantId tenant) {
        return calendars().getOrDefault(tenant, List.of());
    }

    /** Note what a calendar says; when the province is out of reach, the next look tries again. */
    void remember(TenantId tenant, List<CalendarEntry> entries) {
        try {
            if (!entriesOf(tenant).equals(entries)) {
                write(tenant, entries);
            }
        } catch (DatabaseUnavailableException e) {
            LOG.warn("What rules tenant {} is not noted yet: the database of the province is out of reach", tenant);
        }
    }

    private void write(TenantId tenant, List<CalendarEntry> entries) {
        Deed deed = new Deed(
                "calendar.known",
                "tenant:" + tenant,
                entries.stream().map(CalendarEntry::policy).collect(Collectors.joining(" ")));
        Outcome<Boolean> noted = work.write(Calendars.actor(TenantId.PROVINCE), deed, em -> {
            em.createQuery("DELETE FROM KnownEntity k WHERE k.tenant = :tenant")
                    .setParameter("tenant", tenant.value())
                    .executeUpdate();
            entries.forEach(entry -> em.persist(new KnownEntity(ids.next(), tenant, entry)));
            return Outcome.done(true);
        });
        if (noted instanceof Outcome.Done<Boolean>) {
            last = new Sight(Map.of(), Instant.MIN);
        }
    }

    private Map<TenantId, List<CalendarEntry>> calendars() {
        Sight sight = last;
        Instant now = clock.instant();
        if (sight.at().isBefore(now.minus(KEPT))) {
            sight = new Sight(work.read(TenantId.PROVINCE, KnownCalendars::read), now);
            last = sight;
        }
        return sight.calendars();
    }

    private static Map<TenantId, List<CalendarEntry>> read(EntityManager em) {
        return em.createQuery("SELECT k FROM KnownEntity k ORDER BY k.tenant, k.from", KnownEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        KnownEntity::tenant, Collectors.mapping(KnownEntity::toEntry, Collectors.toList())));
    }
}
