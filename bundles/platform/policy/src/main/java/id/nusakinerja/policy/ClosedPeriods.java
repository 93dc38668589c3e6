package id.nusakinerja.policy;

import id.nusakinerja.tenancy.Tenant;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows which periods of a tenant are closed, and by what (OSGi service whiteboard). The policy calendar asks: no entry may
 * begin within or before a closed period, and an edition that closed one is needed for ever.
 */
@ConsumerType
public interface ClosedPeriods {

    /** List the parts of all closed periods, by date. */
    List<ClosedPart> listClosed(Tenant tenant);

    /**
     * A part of a closed period.
     *
     * @param part the whole period, or one of its parts
     * @param ruling what closed it
     */
    record ClosedPart(PeriodPart part, Ruling ruling) {}
}
