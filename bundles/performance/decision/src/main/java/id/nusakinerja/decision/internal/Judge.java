package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.decision.ReceiptVerifier;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    /** List the parts in which a period is decided: those that closed it, else those of the policy calendar. */
    List<PeriodPart> listParts(Actor actor, Period period, Optional<CyclePeriod> cycle) {
        List<ClosedPart> closed = cycle.map(CyclePeriod::closedBy).orElse(List.of());
        return closed.isEmpty()
                ? book.listParts(tenants.getTenant(actor.tenant()), period)
                : closed.stream().map(ClosedPart::part).toList();
    }

    /** Get the rules of each part: for a closed period exactly those that closed it, else what is in force. */
    Outcome<List<RuledStretch>> rulesFor(Actor actor, Period period, Optional<CyclePeriod> cycle) {
        List<ClosedPart> closed = cycle.map(CyclePeriod::closedBy).orElse(List.of());
        if (closed.isEmpty()) {
            return book.listRulebooks(tenants.getTenant(actor.tenant()), period);
        }
        List<RuledStretch> stretches = new ArrayList<>();
        List<Reason> objections = new ArrayList<>();
        for (ClosedPart each : closed) {
            switch (rulesOf(actor, each)) {
                case Outcome.Refused<Rulebook>(List<Reason> reasons) -> objections.addAll(reasons);
                case Outcome.Done<Rulebook>(Rulebook rules) -> stretches.add(new RuledStretch(each.part(), rules));
            }
        }
        return objections.isEmpty() ? Outcome.done(stretches) : Outcome.refused(objections);
    }

    Outcome<Rulebook> rulesOf(Actor actor, ClosedPart closed) {
        return book.rulebookFor(tenants.getTenant(actor.tenant()), closed.ruling());
    }

    /** Decide one part of a period. */
    Outcome<StoredDecision> decide(Actor actor, Rulebook rules, SetAssessment result, AllowanceFacts facts) {
        Optional<Employee> employee = organisation.findEmployee(
                actor.tenant(), result.employee(), result.period().to());
        if (employee.isEmpty()) {
            return Outcome.refused(Words.reason("decision.left"));
        }
        Dossier dossier = new Dossier(employee.get(), result, facts);
        return new DecisionEngine(rules).decide(dossier.toFacts()).map(decision -> store(dossier, decision));
    }

    private StoredDecision store(Dossier dossier, Decision decision) {
        return new StoredDecision(
                dossier.result().employee(),
                dossier.facts().part(),
                decision.predicate(),
                decision.reward().productivityPart(),
                decision.reward().disciplinePart(),
                decision.reward().deduction(),
                decision.reward().paid(),
                decision.policy().label(),
                ReceiptDocument.of(dossier.receiptOf(decision)).toJson(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
    }

    /** Compute a stored decision once more with the policy versions that its receipts name. */
    Outcome<PeriodDecision> verify(PeriodDecision decision) {
        ReceiptVerifier verifier = new ReceiptVerifier(book);
        List<Reason> findings = new ArrayList<>();
        for (StoredDecision part : decision.parts()) {
            if (verifier.verify(ReceiptDocument.parse(part.receipt()))
                    instanceof Outcome.Refused<Receipt>(List<Reason> reasons)) {
                findings.addAll(reasons);
            }
        }
        return findings.isEmpty() ? Outcome.done(decision) : Outcome.refused(findings);
    }
}
