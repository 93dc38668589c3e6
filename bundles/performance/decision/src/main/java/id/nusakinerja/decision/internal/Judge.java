package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.ReceiptVerifier;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applies the policy in force to what is known, and seals the receipt. Touches no database of its own. */
@Component(service = Judge.class)
public final class Judge {

    private final PolicyBook book;
    private final TenantDirectory tenants;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public Judge(
            @Reference PolicyBook book,
            @Reference TenantDirectory tenants,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.book = book;
        this.tenants = tenants;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Decide.
     *
     * @param policy the policy and version that closed the period; empty while it is open: then what is in force decides
     */
    Outcome<StoredDecision> decide(Actor actor, SetAssessment result, AllowanceFacts facts, Optional<String> policy) {
        Optional<Employee> employee = organisation.findEmployee(
                actor.tenant(), result.employee(), result.period().to());
        if (employee.isEmpty()) {
            return Outcome.refused(Words.reason("decision.left"));
        }
        Dossier dossier = new Dossier(employee.get(), result, facts);
        Outcome<Rulebook> rules = policy.map(book::rulebookNamed)
                .orElseGet(() -> book.rulebookFor(
                        tenants.getTenant(actor.tenant()), result.period().to()));
        return switch (rules) {
            case Outcome.Refused<Rulebook>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Rulebook>(Rulebook found) ->
                new DecisionEngine(found).decide(dossier.toFacts()).map(decision -> store(dossier, decision));
        };
    }

    private StoredDecision store(Dossier dossier, Decision decision) {
        return new StoredDecision(
                dossier.result().employee(),
                dossier.result().period(),
                decision.predicate(),
                decision.reward().productivityPart(),
                decision.reward().disciplinePart(),
                decision.reward().deduction(),
                decision.reward().paid(),
                decision.policy().label(),
                ReceiptDocument.of(dossier.receiptOf(decision)).toJson(),
                clock.instant(),
                false);
    }

    /** Compute a stored decision once more with the policy version that its receipt names. */
    Outcome<StoredDecision> verify(StoredDecision decision) {
        return new ReceiptVerifier(book)
                .verify(ReceiptDocument.parse(decision.receipt()))
                .map(receipt -> decision);
    }
}
