package id.nusakinerja.policy;

import id.nusakinerja.tenancy.Tenant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows which edition rules a tenant from which date (OSGi service). Kept in the database of the tenant and cheap to ask;
 * not to be asked within a unit of work.
 */
@ProviderType
public interface PolicyCalendar {

    /**
     * List the entries that hold, by date; the last one with a date not after a day rules on that day. A tenant that was
     * never looked at gets its first entry now: the policy of its settings file, as it runs at this moment.
     *
     * @return empty while that policy does not run, or may not rule in the tenant's area
     */
    List<CalendarEntry> entriesOf(Tenant tenant);

    /**
     * List the entries as they were when this calendar was last looked at by anybody. For pages about many tenants: it opens no
     * database but that of the province. Nothing is decided by it.
     *
     * @return empty for a tenant that was never looked at
     */
    List<CalendarEntry> lastKnownOf(Tenant tenant);
}
