package id.nusakinerja.progress;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.TenantId;
import java.time.YearMonth;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services how far the plans of many are reached, with the same numbers as {@link ProgressService#findProgress}. It
 * asks nobody for permission, hence is for services only: a screen uses {@link ProgressService}. Ask it before the own unit
 * of work begins, not within.
 */
@ProviderType
public interface Achievements {

    /**
     * List what is reached at the end of a month by people whose ids lie from {@code first} to {@code last}.
     *
     * @return as {@link Achievement.Measured#percent}; who has no agreed plan, or nothing measured, is left out
     */
    Map<EmployeeId, Percent> listMeasured(TenantId tenant, YearMonth upTo, EmployeeId first, EmployeeId last);
}
