package id.nusakinerja.decision;

import id.nusakinerja.assessment.DisciplineEvent;
import java.util.List;

/**
 * The part of the facts that an office hands in for allowances, as it was read from texts.
 *
 * @param nip 18 digits; as it was written when there is a problem with it
 * @param pay usable only when there are no problems
 * @param events what happened in the period; each code once
 * @param problems every text that could not be read
 */
public record PayReading(
        String nip, EvaluationFacts.Pay pay, List<DisciplineEvent> events, List<FactProblem> problems) {

    public PayReading {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }
}
