package id.nusakinerja.simulation;

import java.util.Optional;

/**
 * Which people to list.
 *
 * @param unit only those of this unit; empty for all
 * @param kind only those with this change
 * @param offset how many to leave out at the beginning
 * @param limit how many at most
 */
public record PeopleQuery(Optional<String> unit, Kind kind, int offset, int limit) {

    /** What changes for a person. */
    public enum Kind {
        ANY,
        GAIN,
        LOSS,
        /** Predicate, award or follow-up, or only one of the policies can decide; not the amount. */
        OTHER
    }
}
