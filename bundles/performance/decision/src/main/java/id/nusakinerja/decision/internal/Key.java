package id.nusakinerja.decision.internal;

import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.policy.PeriodPart;

/** Whose facts or decision, for which part of a period: there is one of each. */
record Key(EmployeeId employee, PeriodPart part) {

    static Key of(AllowanceFacts facts) {
        return new Key(facts.employee(), facts.part());
    }

    static Key of(StoredDecision decision) {
        return new Key(decision.employee(), decision.part());
    }
}
