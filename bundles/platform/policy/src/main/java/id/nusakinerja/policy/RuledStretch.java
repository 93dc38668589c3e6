package id.nusakinerja.policy;

import java.time.LocalDate;

/**
 * A part of a period and the rules that hold in it. Use it at once and let go of it, as of every {@link Rulebook}.
 *
 * @param part the whole period, or what lies between two entries of the policy calendar
 * @param rules what holds on each of its days
 */
public record RuledStretch(PeriodPart part, Rulebook rules) {

    public LocalDate from() {
        return part.from();
    }

    public LocalDate to() {
        return part.to();
    }
}
