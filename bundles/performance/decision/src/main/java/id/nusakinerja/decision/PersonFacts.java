package id.nusakinerja.decision;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PeriodPart;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one civil servant for the decisions of a period.
 *
 * @param employee as he was on the last day of the period
 * @param parts one for each part of the period, by date
 */
public record PersonFacts(Employee employee, List<Part> parts) {

    public PersonFacts {
        parts = List.copyOf(parts);
    }

    /**
     * What is known for the decision of one part.
     *
     * @param facts empty when something is missing
     * @param missing what, in words; empty when nothing is
     */
    public record Part(PeriodPart part, Optional<EvaluationFacts> facts, List<Reason> missing) {

        public Part {
            missing = List.copyOf(missing);
            if (facts.isEmpty() == missing.isEmpty()) {
                throw new IllegalArgumentException("Either the facts or what is missing.");
            }
        }
    }
}
