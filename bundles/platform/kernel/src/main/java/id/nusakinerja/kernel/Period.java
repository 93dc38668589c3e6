package id.nusakinerja.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One stretch of a performance year: a month, a quarter, a half-year or the year itself.
 *
 * @param kind how long
 * @param year calendar year, 1900 to 2999
 * @param ordinal which one of the year, from 1
 */
public record Period(PeriodKind kind, int year, int ordinal) implements Comparable<Period> {

    public Period {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("The year (" + year + ") lies outside 1900 to 2999.");
        }
        if (ordinal < 1 || ordinal > 12 / kind.months()) {
            throw new IllegalArgumentException("A year has no " + kind + " number (" + ordinal + ").");
        }
    }

    public static Period year(int year) {
        return new Period(PeriodKind.YEAR, year, 1);
    }

    public static Period month(YearMonth month) {
        return new Period(PeriodKind.MONTH, month.getYear(), month.getMonthValue());
    }

    /** List all periods of one kind in a year, in order. */
    public static List<Period> allOf(PeriodKind kind, int year) {
        return IntStream.rangeClosed(1, 12 / kind.months())
                .mapToObj(ordinal -> new Period(kind, year, ordinal))
                .toList();
    }

    /** Get the period of a kind that a date lies in. */
    public static Period containing(PeriodKind kind, LocalDate date) {
        return new Period(kind, date.getYear(), (date.getMonthValue() - 1) / kind.months() + 1);
    }

    /**
     * Read what {@link #key} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Period parse(String key) {
        String[] parts = key.split("-", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("(" + key + ") is no period key such as 2026-QUARTER-3.");
        }
        return new Period(PeriodKind.valueOf(parts[1]), Integer.parseInt(parts[0]), Integer.parseInt(parts[2]));
    }

    /** The first day. */
    public LocalDate from() {
        return LocalDate.of(year, (ordinal - 1) * kind.months() + 1, 1);
    }

    /** The last day, inclusive. */
    public LocalDate to() {
        return from().plusMonths(kind.months()).minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from()) && !date.isAfter(to());
    }

    /** The calendar months within, in order. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.from(from());
        return IntStream.range(0, kind.months()).mapToObj(first::plusMonths).toList();
    }

    /** A stable text for files and tables, for example {@code 2026-QUARTER-3}. */
    public String key() {
        return year + "-" + kind + "-" + ordinal;
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = to().compareTo(other.to());
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return key();
    }
}
