package id.nusakinerja.progress;

import id.nusakinerja.target.Indicator;
import java.util.List;

/**
 * One indicator with all that was reached.
 *
 * @param indicator as it is agreed now
 * @param realisations in the order of the months
 * @param achievement up to the month that was asked for
 */
public record IndicatorProgress(Indicator indicator, List<Realisation> realisations, Achievement achievement) {

    public IndicatorProgress {
        realisations = List.copyOf(realisations);
    }
}
