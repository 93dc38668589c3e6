package id.nusakinerja.decision;

import java.util.List;

/** What came of one row of facts. */
public sealed interface RowOutcome {

    /** It was decided. */
    record Decided(Decision decision) implements RowOutcome {}

    /**
     * It cannot be decided.
     *
     * @param problems all of them; at least one
     */
    record Undecided(List<FactProblem> problems) implements RowOutcome {
        public Undecided {
            problems = List.copyOf(problems);
        }
    }
}
