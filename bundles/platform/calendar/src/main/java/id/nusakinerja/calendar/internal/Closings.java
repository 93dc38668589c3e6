package id.nusakinerja.calendar.internal;

import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.ClosedPeriods;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks which periods are closed. While nobody can say, nothing is changed and nothing uninstalled. */
@Component(service = Closings.class)
public final class Closings {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ClosedPeriods periods;

    @Activate
    public Closings() {}

    Closings(ClosedPeriods periods) {
        this.periods = periods;
    }

    /**
     * List the parts of all closed periods.
     *
     * @throws IllegalStateException while nobody can say
     */
    List<ClosedPart> listClosed(Tenant tenant) {
        ClosedPeriods asked = periods;
        if (asked == null) {
            throw new IllegalStateException("Nobody knows the closed periods of (" + tenant.id()
                    + ").\nMaybe the bundle id.nusakinerja.assessment is not running.");
        }
        return asked.listClosed(tenant);
    }

    /** Get the day after the last closed period; without one, the first day after the beginning. */
    LocalDate firstOpenDay(Tenant tenant) {
        return listClosed(tenant).stream()
                .map(closed -> closed.part().to())
                .max(Comparator.naturalOrder())
                .orElse(CalendarEntry.BEGINNING)
                .plusDays(1);
    }
}
