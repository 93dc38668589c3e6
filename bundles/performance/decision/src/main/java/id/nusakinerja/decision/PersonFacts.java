package id.nusakinerja.decision;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one civil servant for the decision of a period.
 *
 * @param employee as he was on the last day of the period
 * @param facts empty when something is missing
 * @param missing what, in words; empty when nothing is
 */
public record PersonFacts(Employee employee, Optional<EvaluationFacts> facts, List<Reason> missing) {

    public PersonFacts {
        missing = List.copyOf(missing);
        if (facts.isEmpty() == missing.isEmpty()) {
            throw new IllegalArgumentException("Either the facts or what is missing.");
        }
    }
}
