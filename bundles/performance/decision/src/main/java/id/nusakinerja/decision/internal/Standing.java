package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.policy.PeriodPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds now for one person and period, to be held against what was decided.
 *
 * @param parts in which the period is decided
 * @param result the set assessment; empty when there is none any more
 * @param facts of each part
 */
record Standing(List<PeriodPart> parts, Optional<SetAssessment> result, Map<PeriodPart, AllowanceFacts> facts) {

    /** Show decisions, and whether one of them was made on something else than holds now. */
    PeriodDecision show(List<DecisionEntity> rows) {
        List<StoredDecision> decisions =
                rows.stream().map(row -> row.toRecord(isOutdated(row))).toList();
        boolean otherParts =
                !decisions.stream().map(StoredDecision::part).toList().equals(parts);
        return new PeriodDecision(decisions, otherParts || decisions.stream().anyMatch(StoredDecision::outdated));
    }

    private boolean isOutdated(DecisionEntity row) {
        AllowanceFacts known = facts.get(row.part());
        return result.isEmpty() || known == null || !row.basis().equals(Basis.of(result.get(), known.version()));
    }
}
