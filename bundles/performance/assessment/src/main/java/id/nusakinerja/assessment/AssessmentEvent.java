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
 * @param reason the words given with it; may be empty
 */
public record AssessmentEvent(Kind kind, String by, Instant at, Optional<Predicate> predicate, String reason) {

    /** What can happen to a result. */
    public enum Kind {
        SET,
        ACKNOWLEDGED,
        CORRECTED
    }
}
