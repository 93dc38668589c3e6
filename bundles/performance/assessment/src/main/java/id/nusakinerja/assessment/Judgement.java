package id.nusakinerja.assessment;

/**
 * A rating and why.
 *
 * @param reason the assessor's words; not blank
 */
public record Judgement(Rating rating, String reason) {

    public Judgement {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A rating (" + rating + ") without a reason.");
        }
    }
}
