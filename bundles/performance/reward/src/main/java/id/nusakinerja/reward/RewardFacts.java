package id.nusakinerja.reward;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a reward is decided from, for one person and period.
 *
 * @param predicate the set predicate
 * @param allowance the full TPP of the period in whole rupiah, not negative
 * @param productivity percent, not negative, may exceed 100; empty when not given
 * @param minutes effective minutes of work, not negative; empty when not given
 * @param events what may cost part of the allowance; each code once
 */
public record RewardFacts(
        Predicate predicate,
        EmploymentStatus status,
        PostKind post,
        Rupiah allowance,
        Optional<Percent> productivity,
        OptionalLong minutes,
        List<DisciplineEvent> events) {

    public RewardFacts {
        events = List.copyOf(events);
        boolean negative = allowance.isNegative()
                || productivity.filter(percent -> percent.value().signum() < 0).isPresent()
                || minutes.orElse(0) < 0;
        if (negative) {
            throw new IllegalArgumentException("Allowance, productivity or minutes are negative.");
        }
    }

    /** The same facts with a productivity that a policy has computed. */
    public RewardFacts withProductivity(Percent computed) {
        return new RewardFacts(predicate, status, post, allowance, Optional.of(computed), minutes, events);
    }
}
