package id.nusakinerja.decision;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Rupiah;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was decided for one person in one period: one decision, or one for each part where the policy changed within the period.
 * Each part has its receipt, and the amounts of the period are their sums.
 *
 * @param parts by date; at least one, all of the same person and period
 * @param outdated true when assessment, facts or the parts themselves were changed afterwards
 */
public record PeriodDecision(List<StoredDecision> parts, boolean outdated) {

    public PeriodDecision {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A period was decided without a decision.");
        }
    }

    public EmployeeId employee() {
        return parts.getFirst().employee();
    }

    public Period period() {
        return parts.getFirst().period();
    }

    /** The predicate, which is that of the whole period. */
    public Predicate predicate() {
        return parts.getFirst().predicate();
    }

    public Rupiah paid() {
        return sum(StoredDecision::paid);
    }

    public Rupiah deductions() {
        return sum(StoredDecision::deductions);
    }

    public Rupiah productivityPart() {
        return sum(StoredDecision::productivityPart);
    }

    public Rupiah disciplinePart() {
        return sum(StoredDecision::disciplinePart);
    }

    /** Policies and versions that decided, each once, such as {@code semarang:1.0.0, semarang:1.1.0}. */
    public String policy() {
        return parts.stream().map(StoredDecision::policy).distinct().collect(Collectors.joining(", "));
    }

    private Rupiah sum(Function<StoredDecision, Rupiah> amount) {
        return parts.stream().map(amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
