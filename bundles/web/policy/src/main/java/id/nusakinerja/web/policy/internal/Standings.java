package id.nusakinerja.web.policy.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyCalendar;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.web.shell.part.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which policy rules a tenant today and next. Names no person; asks one tenant's database for its calendar only. */
@Component(service = Standings.class)
public final class Standings {

    private final PolicyBook book;
    private final PolicyCalendar calendar;
    private final Clock clock;

    /**
     * How a tenant stands.
     *
     * @param current what rules today; empty without a calendar
     * @param coming the next change; empty when none is planned
     * @param problem why it cannot decide today; empty when it can
     */
    record Standing(
            Tenant tenant, Optional<CalendarEntry> current, Optional<CalendarEntry> coming, Optional<Text> problem) {

        String rules(Locale locale) {
            return current.map(entry -> Names.of(entry.ruling(), locale))
                    .orElseGet(() -> Names.name(tenant.policy(), locale));
        }

        String next(Locale locale) {
            return coming.map(entry ->
                            Names.of(entry.ruling(), locale) + " \u00b7 " + Formats.shortDate(entry.from(), locale)
                                    + " " + entry.from().getYear())
                    .orElse("\u2013");
        }
    }

    @Activate
    public Standings(@Reference PolicyBook book, @Reference PolicyCalendar calendar, @Reference Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.clock = clock;
    }

    Standing of(Tenant tenant) {
        LocalDate today = LocalDate.now(clock.withZone(tenant.zone()));
        List<CalendarEntry> entries = calendar.entriesOf(tenant);
        Outcome<Rulebook> rules = book.rulebookFor(tenant, today);
        return new Standing(
                tenant,
                entries.stream().filter(entry -> !entry.from().isAfter(today)).reduce((earlier, later) -> later),
                entries.stream().filter(entry -> entry.from().isAfter(today)).findFirst(),
                rules instanceof Outcome.Refused<Rulebook>(List<Reason> reasons)
                        ? Optional.of(reasons.getFirst().text())
                        : Optional.empty());
    }
}
