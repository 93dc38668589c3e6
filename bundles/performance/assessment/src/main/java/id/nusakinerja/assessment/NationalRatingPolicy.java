package id.nusakinerja.assessment;

import java.util.List;

/** Silent on purpose: PermenPANRB 6/2022 knows no thresholds, the assessor judges. */
public final class NationalRatingPolicy implements RatingPolicy {

    @Override
    public List<RatingAdvice> adviseOn(RatingFacts facts) {
        return List.of();
    }
}
