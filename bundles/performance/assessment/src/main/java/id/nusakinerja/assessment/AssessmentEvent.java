package id.nusakinerja.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history of a result.
 *
 * @param kind what happened
 * @param by the name of who did it
 * @param at when
 * @param predicate the predicate after it; empty where none was given
 * @param ratings both ratings with their reasons after it; empty for what happened before they were kept here
 * @param reason the words given with it; may be empty
 */
public record AssessmentEvent(
        Kind kind, String by, Instant at, Optional<Predicate> predicate, Optional<Ratings> ratings, String reason) {

    /** The two ratings of one moment. */
    public record Ratings(Judgement results, Judgement behaviour) {}

    /** What can happen to a result. */
    public enum Kind {
        SET,
        ACKNOWLEDGED,
        CORRECTED
    }
}
