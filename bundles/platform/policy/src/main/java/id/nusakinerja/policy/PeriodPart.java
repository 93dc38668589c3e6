package id.nusakinerja.policy;

import id.nusakinerja.kernel.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A stretch of an evaluation period in which one ruling holds: usually the whole period. When a city changes its policy
 * within a period, the period is split at that date, and each part is decided by itself.
 *
 * @param period the period it belongs to
 * @param from its first day
 * @param to its last day, inclusive
 */
public record PeriodPart(Period period, LocalDate from, LocalDate to) implements Comparable<PeriodPart> {

    private static final String BETWEEN = "..";
    private static final Comparator<PeriodPart> ORDER = Comparator.comparing(PeriodPart::period)
            .thenComparing(PeriodPart::from)
            .thenComparing(PeriodPart::to);

    public PeriodPart {
        if (!period.contains(from) || !period.contains(to) || to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The days (" + from + ") to (" + to + ") are no part of (" + period + ").");
        }
    }

    public static PeriodPart whole(Period period) {
        return new PeriodPart(period, period.from(), period.to());
    }

    /**
     * Read what {@link #key} wrote for a part of this period.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static PeriodPart parse(Period period, String key) {
        if (key.isEmpty()) {
            return whole(period);
        }
        int between = key.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("(" + key + ") is no part such as 2026-07-01..2026-08-14.");
        }
        return new PeriodPart(
                period,
                LocalDate.parse(key.substring(0, between)),
                LocalDate.parse(key.substring(between + BETWEEN.length())));
    }

    public boolean isWhole() {
        return from.equals(period.from()) && to.equals(period.to());
    }

    /**
     * How many months count here: those whose last day lies within. The months of all parts of a period add up to those of
     * the period, so that nobody gains or loses credit points by a split. 0 for a part of less than a month without a month-end.
     */
    public int months() {
        return (int) period.months().stream()
                .map(YearMonth::atEndOfMonth)
                .filter(end -> !end.isBefore(from) && !end.isAfter(to))
                .count();
    }

    /** A stable text for tables, for example {@code 2026-07-01..2026-08-14}; empty for the whole period. */
    public String key() {
        return isWhole() ? "" : from + BETWEEN + to;
    }

    @Override
    public int compareTo(PeriodPart other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isWhole() ? period.key() : period.key() + " " + key();
    }
}
