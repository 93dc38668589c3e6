package id.nusakinerja.calendar;

import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the calendar with its history. A line is never changed: what no longer holds is ended and stays to be read.
 *
 * @param id its number; later lines have larger ones
 * @param from the first day
 * @param ruling what rules from then on
 * @param enabledBy who enabled it; empty where the calendar did so by itself
 * @param enabledAt when
 * @param end how it ended; empty while it holds
 */
public record CalendarRecord(
        long id, LocalDate from, Ruling ruling, String enabledBy, Instant enabledAt, Optional<End> end) {

    /** Why a line holds no longer. */
    public enum Ending {
        /** Another line was enabled from the same day. */
        SUPERSEDED,
        /** It was taken back before its first day. */
        WITHDRAWN,
        /** It was taken back by a person, and what ruled before rules again. */
        ROLLED_BACK,
        /** It was taken back by itself, because it failed in its first decisions. */
        RETURNED
    }

    /**
     * The end of a line.
     *
     * @param how why it holds no longer
     * @param by who ended it; empty where the calendar did so by itself
     * @param at when
     * @param reason in words; empty for a line that was superseded
     * @param replacedBy number of the line that superseded it; 0 for any other ending
     */
    public record End(Ending how, String by, Instant at, String reason, long replacedBy) {}

    public boolean holds() {
        return end.isEmpty();
    }

    /** Is it the line with which the calendar began? */
    public boolean isFirst() {
        return from.equals(CalendarEntry.BEGINNING);
    }

    /** The line as decisions read it. */
    public CalendarEntry toEntry() {
        return new CalendarEntry(from, ruling);
    }
}
