package id.nusakinerja.progress;

import id.nusakinerja.target.AgreedSkp;
import java.time.YearMonth;
import java.util.List;

/**
 * Where a civil servant stands against the agreed plan.
 *
 * @param skp the edition that holds
 * @param upTo the last month that is looked at
 * @param results in the order of the plan
 * @param achievement mean of the measured results by their weights
 * @param course the same mean at the end of each month so far, for a picture
 * @param missing measured months up to {@code upTo} without an entry
 */
public record SkpProgress(
        AgreedSkp skp,
        YearMonth upTo,
        List<ResultProgress> results,
        Achievement achievement,
        List<MonthPoint> course,
        List<MissingEntry> missing) {

    public SkpProgress {
        results = List.copyOf(results);
        course = List.copyOf(course);
        missing = List.copyOf(missing);
    }
}
