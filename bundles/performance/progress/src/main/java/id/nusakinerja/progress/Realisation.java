package id.nusakinerja.progress;

import id.nusakinerja.target.IndicatorId;
import java.time.YearMonth;
import java.util.List;

/**
 * What was reached against an indicator in one month.
 *
 * @param id of this entry
 * @param indicator the indicator, the same one through all editions of the plan
 * @param month a measured month
 * @param reading the number
 * @param note in words; may be empty
 * @param publication address of the publication, for {@link id.nusakinerja.target.MeasuringPattern#RILIS}; else empty
 * @param evidence files and links, oldest first
 * @param stamp changes with every save
 */
public record Realisation(
        RealisationId id,
        IndicatorId indicator,
        YearMonth month,
        Reading reading,
        String note,
        String publication,
        List<Evidence> evidence,
        long stamp) {

    public Realisation {
        evidence = List.copyOf(evidence);
    }
}
