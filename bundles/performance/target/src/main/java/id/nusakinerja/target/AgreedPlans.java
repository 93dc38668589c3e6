package id.nusakinerja.target;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services which plans hold, many at once. It asks nobody for permission, hence is for services only: a screen
 * uses {@link TargetService}. Ask it before the own unit of work begins, not within.
 */
@ProviderType
public interface AgreedPlans {

    /**
     * List the editions of a year that hold now, for people whose ids lie from {@code first} to {@code last}. Who has none
     * is left out.
     */
    Map<EmployeeId, AgreedSkp> listAgreed(TenantId tenant, int year, EmployeeId first, EmployeeId last);
}
