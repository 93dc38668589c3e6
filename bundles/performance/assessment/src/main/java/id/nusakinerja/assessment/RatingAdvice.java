package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Reason;

/**
 * Advice to an assessor: not above this rating, and why. The assessor decides, and explains a departure.
 *
 * @param axis which of the two ratings
 * @param highest the highest rating that the facts support
 * @param reason shown to the assessor and kept with the assessment
 */
public record RatingAdvice(RatingAxis axis, Rating highest, Reason reason) {

    /** Does a rating go beyond the advice? */
    public boolean isExceededBy(Rating rating) {
        return rating.compareTo(highest) > 0;
    }
}
