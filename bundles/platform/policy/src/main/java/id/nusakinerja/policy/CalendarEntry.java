package id.nusakinerja.policy;

import java.time.LocalDate;
import java.util.Map;

/**
 * A line of a tenant's policy calendar that holds: from this day on this rules, until the next line.
 *
 * @param from the first day
 * @param ruling what rules from then on
 */
public record CalendarEntry(LocalDate from, Ruling ruling) {

    /** The date of a tenant's first entry: before every period there is. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** Policy and version, for example {@code semarang:1.0.0}. */
    public String policy() {
        return ruling.own().label();
    }

    /** The digest of exactly that edition. */
    public String digest() {
        return ruling.own().digest();
    }

    /** The values that the city chose for the settings of its policy. */
    public Map<String, String> parameters() {
        return ruling.parameters();
    }
}
