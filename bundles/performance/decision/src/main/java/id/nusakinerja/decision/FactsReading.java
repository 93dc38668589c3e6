package id.nusakinerja.decision;

import java.util.List;

/**
 * Facts as they were read from texts.
 *
 * @param facts usable only when there are no problems; else harmless values stand in for those that could not be read, so
 *     that a policy can still be asked what it has against the rest
 * @param problems every text that could not be read
 */
public record FactsReading(EvaluationFacts facts, List<FactProblem> problems) {

    public FactsReading {
        problems = List.copyOf(problems);
    }
}
