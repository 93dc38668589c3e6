package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.CalendarRecord.End;
import id.nusakinerja.calendar.CalendarRecord.Ending;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.SuspensionListener;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes back to what ruled before when an edition fails in its first days. An edition that has worked for longer is not taken
 * back: its decisions wait, and people look.
 */
@Component
public final class FaultReturn implements SuspensionListener {

    /** How long an edition counts as newly enabled. */
    static final Duration FIRST_DAYS = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(FaultReturn.class);

    private final Calendars calendars;
    private final Closings closings;
    private final TenantDirectory tenants;
    private final BookDesk book;

    @Activate
    public FaultReturn(
            @Reference Calendars calendars,
            @Reference Closings closings,
            @Reference TenantDirectory tenants,
            @Reference BookDesk book) {
        this.calendars = calendars;
        this.closings = closings;
        this.tenants = tenants;
        this.book = book;
    }

    @Override
    public void suspended(TenantId tenant, PolicyVersion version, Reason why) {
        List<CalendarRecord> records = calendars.listRecords(tenant);
        Instant now = calendars.now();
        Optional<CalendarRecord> line = records.stream()
                .filter(each -> each.holds() && !each.isFirst())
                .filter(each -> each.ruling().own().equals(version))
                .filter(each -> each.enabledAt().plus(FIRST_DAYS).isAfter(now))
                .max(Comparator.comparingLong(CalendarRecord::id));
        Optional<Reversal> reversal =
                line.flatMap(found -> Reversal.of(found, records, closings.firstOpenDay(tenants.getTenant(tenant))));
        if (reversal.isEmpty()) {
            return;
        }
        if (book.rulebookOf(reversal.get().ruling()) instanceof Outcome.Refused<Rulebook>) {
            LOG.warn(
                    "Tenant {} cannot go back from {}: {} does not run",
                    tenant,
                    version,
                    reversal.get().ruling().own());
            return;
        }
        End end = new End(Ending.RETURNED, "", now, Calendars.cut(why.text().in(Text.INDONESIAN)), 0);
        Outcome<CalendarRecord> returned = calendars.takeBack(Calendars.actor(tenant), reversal.get(), records, end);
        if (returned instanceof Outcome.Done<CalendarRecord>) {
            LOG.warn(
                    "Tenant {} went back from {} to {}",
                    tenant,
                    version,
                    reversal.get().ruling().own());
        }
    }
}
