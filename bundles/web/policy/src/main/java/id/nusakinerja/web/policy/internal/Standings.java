package id.nusakinerja.web.policy.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyStanding;
import id.nusakinerja.policy.PolicyStandings;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.web.shell.part.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which policy rules a tenant today and next, as it was last seen. Names no person; opens no tenant's database. */
@Component(service = Standings.class)
public final class Standings {

    private final PolicyStandings standings;
    private final Clock clock;

    /**
     * How a tenant stands.
     *
     * @param known as the calendar was last seen
     */
    record Standing(Tenant tenant, PolicyStanding known) {

        /** What rules today; what will, for a tenant that nobody has worked in yet. */
        String rules(Locale locale) {
            return known.current()
                    .map(entry -> Names.of(entry.ruling(), locale))
                    .orElseGet(() -> Formats.policy(tenant.policy(), locale));
        }

        boolean wasLookedAt() {
            return known.current().isPresent();
        }

        String next(Locale locale) {
            return known.coming()
                    .map(entry -> Names.of(entry.ruling(), locale) + " \u00b7 "
                            + Formats.shortDate(entry.from(), locale) + " "
                            + entry.from().getYear())
                    .orElse("\u2013");
        }

        Optional<Text> problem() {
            return known.problems().stream().map(Reason::text).findFirst();
        }
    }

    @Activate
    public Standings(@Reference PolicyStandings standings, @Reference Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    Standing of(Tenant tenant) {
        return new Standing(tenant, standings.standingOf(tenant, LocalDate.now(clock.withZone(tenant.zone()))));
    }
}
