package id.nusakinerja.decision;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.sanction.GuidanceState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Everything a decision about one person and period is made from; the facts file has a column for each. Without a name:
 * no rule needs it.
 *
 * @param holder who, in which post
 * @param results rating of the work results
 * @param behaviour rating of the behaviour
 * @param months months that count for credit points, 1 to 12; 0 for a part of a period in which no month ends; empty when not
 *     given
 * @param pay what the allowance is computed from
 * @param events what happened in the period; each code once
 * @param history what earlier periods add
 */
public record EvaluationFacts(
        Holder holder,
        Rating results,
        Rating behaviour,
        OptionalInt months,
        Pay pay,
        List<DisciplineEvent> events,
        History history) {

    public EvaluationFacts {
        events = List.copyOf(events);
    }

    /**
     * The person in the post.
     *
     * @param nip 18 digits
     * @param level the level of a functional post (jenjang); empty for other posts
     */
    public record Holder(String nip, EmploymentStatus status, PostKind post, String level) {}

    /**
     * What the allowance is computed from.
     *
     * @param allowance the full TPP of the period in whole rupiah, not negative
     * @param productivity percent, not negative; empty when not given
     * @param minutes effective minutes, not negative; empty when not given
     */
    public record Pay(Rupiah allowance, Optional<Percent> productivity, OptionalLong minutes) {}

    /**
     * What is known from before. A facts file usually says nothing of it.
     *
     * @param absentDays working days absent without excuse since the start of the year; 0 when not known
     * @param absentInARow the longest unbroken run of such days; 0 when not known
     * @param guidance whether guidance was given
     */
    public record History(int absentDays, int absentInARow, GuidanceState guidance) {

        public static final History UNKNOWN = new History(0, 0, GuidanceState.NONE);
    }

    public Predicate predicate() {
        return Predicate.of(results, behaviour);
    }
}
