package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.CalendarPage;
import id.nusakinerja.policy.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a line is taken back so that what ruled before rules again. Pure. A line that no closed period needs is ended, and a line
 * that it had superseded comes back as a new one. A line that closed a period stays, and a new one follows it.
 *
 * @param line what is taken back
 * @param ends whether the line itself is ended
 * @param ruling what rules instead
 * @param restored from when a new line with that ruling is needed; empty where an earlier line holds on
 */
record Reversal(CalendarRecord line, boolean ends, Ruling ruling, Optional<LocalDate> restored) {

    /** Find the line that was enabled last, other than the first. */
    static Optional<CalendarRecord> lastOf(List<CalendarRecord> records) {
        return records.stream()
                .filter(record -> record.holds() && !record.isFirst())
                .max(Comparator.comparingLong(CalendarRecord::id));
    }

    /** List the lines that hold, by date; of two from the same day the later one comes last. */
    static List<CalendarEntry> holding(List<CalendarRecord> records) {
        return records.stream()
                .filter(CalendarRecord::holds)
                .sorted(Comparator.comparing(CalendarRecord::from).thenComparingLong(CalendarRecord::id))
                .map(CalendarRecord::toEntry)
                .toList();
    }

    /**
     * Say how to take a line back; empty when nothing would change.
     *
     * @param records all lines of the calendar
     * @param firstOpenDay the day after the last closed period
     */
    static Optional<Reversal> of(CalendarRecord line, List<CalendarRecord> records, LocalDate firstOpenDay) {
        boolean ends = !line.from().isBefore(firstOpenDay);
        LocalDate day = ends ? line.from() : firstOpenDay;
        Optional<CalendarRecord> replaced = records.stream()
                .filter(each ->
                        each.end().filter(end -> end.replacedBy() == line.id()).isPresent())
                .findFirst();
        List<CalendarRecord> without = new ArrayList<>(
                records.stream().filter(each -> each.id() != line.id()).toList());
        replaced.ifPresent(each -> without.add(revived(each)));
        Optional<Ruling> before = CalendarPage.of(holding(without)).map(page -> page.rulingOn(day));
        Ruling now = CalendarPage.of(holding(records)).orElseThrow().rulingOn(day);
        boolean renewed = !ends || replaced.isPresent();
        return before.filter(ruling -> ends || !ruling.equals(now))
                .map(ruling -> new Reversal(line, ends, ruling, renewed ? Optional.of(day) : Optional.empty()));
    }

    private static CalendarRecord revived(CalendarRecord ended) {
        return new CalendarRecord(
                ended.id(), ended.from(), ended.ruling(), ended.enabledBy(), ended.enabledAt(), Optional.empty());
    }
}
