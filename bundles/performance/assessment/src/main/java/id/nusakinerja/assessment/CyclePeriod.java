package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One evaluation period of a performance year, as everybody in the tenant may see it.
 *
 * @param period which stretch of the year
 * @param stage where it stands
 * @param deadline last day on which assessors are asked to rate, in the office's time zone
 * @param closedBy what closed it, part by part; usually one part, none while it is not set
 * @param version the state that the reader saw; given back when changing it
 */
public record CyclePeriod(
        Period period, CycleStage stage, LocalDate deadline, List<ClosedPart> closedBy, long version) {

    public CyclePeriod {
        closedBy = List.copyOf(closedBy);
    }

    /** Policy and version that ruled its last day when it was closed, such as {@code semarang:1.0.0}; empty while it is not set. */
    public Optional<String> policy() {
        return closedBy.isEmpty()
                ? Optional.empty()
                : Optional.of(closedBy.getLast().ruling().own().label());
    }

    /** Tell whether assessors may rate now. */
    public boolean isRating() {
        return stage == CycleStage.ASSESSMENT;
    }

    public boolean isLocked() {
        return stage == CycleStage.LOCKED;
    }
}
