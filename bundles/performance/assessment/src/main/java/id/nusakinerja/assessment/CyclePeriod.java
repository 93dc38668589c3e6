package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One evaluation period of a performance year, as everybody in the tenant may see it.
 *
 * @param period which stretch of the year
 * @param stage where it stands
 * @param deadline last day on which assessors are asked to rate, in the office's time zone
 * @param policy policy and version that closed it, such as {@code semarang:1.0.0}; empty while it is not set
 * @param version the state that the reader saw; given back when changing it
 */
public record CyclePeriod(Period period, CycleStage stage, LocalDate deadline, Optional<String> policy, long version) {

    /** Tell whether assessors may rate now. */
    public boolean isRating() {
        return stage == CycleStage.ASSESSMENT;
    }

    public boolean isLocked() {
        return stage == CycleStage.LOCKED;
    }
}
