package id.nusakinerja.assessment;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.TenantId;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services what a policy may look at when it advises on the ratings of many: the same facts as those of which an
 * assessor reads the advice. It asks nobody for permission, hence is for services only: a screen uses
 * {@link AssessmentService}. Ask it before the own unit of work begins, not within.
 */
@ProviderType
public interface MeasuredFacts {

    /**
     * List the facts at the end of a period, for people whose ids lie from {@code first} to {@code last}. For whoever is
     * left out, {@link RatingFacts#NONE} holds.
     */
    Map<EmployeeId, RatingFacts> listFacts(TenantId tenant, Period period, EmployeeId first, EmployeeId last);
}
