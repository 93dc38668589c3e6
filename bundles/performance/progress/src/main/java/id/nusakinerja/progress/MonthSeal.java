package id.nusakinerja.progress;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Says which months stand still (OSGi whiteboard): a room that has judged by entries lets nobody rewrite them. */
@ConsumerType
public interface MonthSeal {

    /** Find why nothing may be written to a month any more; empty while it is open. Not asked within a unit of work. */
    Optional<Reason> sealOf(TenantId tenant, YearMonth month);
}
