package id.nusakinerja.policy;

import id.nusakinerja.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a tenant's calendar, to be read by date.
 *
 * @param entries by date, at least one; before the first date the first one holds
 */
public record CalendarPage(List<CalendarEntry> entries) {

    public CalendarPage {
        entries = List.copyOf(entries);
    }

    /** Open the page; empty for a calendar without an entry. */
    public static Optional<CalendarPage> of(List<CalendarEntry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new CalendarPage(entries));
    }

    /** Get what rules on a day. */
    public Ruling rulingOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(entries.getFirst())
                .ruling();
    }

    /** Split a period where the ruling changes; two entries that say the same split nothing. */
    public List<PeriodPart> split(Period period) {
        List<PeriodPart> parts = new ArrayList<>();
        LocalDate from = period.from();
        for (CalendarEntry entry : entries) {
            boolean within = period.contains(entry.from()) && entry.from().isAfter(from);
            if (within && !entry.ruling().equals(rulingOn(from))) {
                parts.add(new PeriodPart(period, from, entry.from().minusDays(1)));
                from = entry.from();
            }
        }
        parts.add(new PeriodPart(period, from, period.to()));
        return parts;
    }
}
