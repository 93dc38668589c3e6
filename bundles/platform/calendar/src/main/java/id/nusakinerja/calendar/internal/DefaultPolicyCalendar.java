package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PolicyCalendar;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.Tenant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers from {@link Calendars}; a tenant that has no line yet gets its first one. */
@Component(service = {PolicyCalendar.class, DefaultPolicyCalendar.class})
public final class DefaultPolicyCalendar implements PolicyCalendar {

    private final Calendars calendars;
    private final KnownCalendars known;
    private final BookDesk book;

    @Activate
    public DefaultPolicyCalendar(
            @Reference Calendars calendars, @Reference KnownCalendars known, @Reference BookDesk book) {
        this.calendars = calendars;
        this.known = known;
        this.book = book;
    }

    @Override
    public List<CalendarEntry> entriesOf(Tenant tenant) {
        List<CalendarEntry> entries = calendars.entriesOf(tenant.id());
        boolean begins = entries.isEmpty() && !tenant.id().equals(TenantId.PROVINCE);
        return begins ? begin(tenant) : entries;
    }

    @Override
    public List<CalendarEntry> lastKnownOf(Tenant tenant) {
        return known.entriesOf(tenant.id());
    }

    private List<CalendarEntry> begin(Tenant tenant) {
        if (book.rulebookNamed(tenant.policy()) instanceof Outcome.Done<Rulebook>(Rulebook rules)
                && rules.own().mayRule(tenant.areaCode())) {
            calendars.begin(tenant.id(), rules.ruling());
            return calendars.entriesOf(tenant.id());
        }
        return List.of();
    }
}
