package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.EvidenceDuty;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the policy in force at the end of the period what it advises. Refused while the tenant has no working policy. */
@Component(service = Adviser.class)
public final class Adviser {

    private final PolicyBook book;
    private final TenantDirectory tenants;
    private final ProgressService progress;

    @Activate
    public Adviser(
            @Reference PolicyBook book, @Reference TenantDirectory tenants, @Reference ProgressService progress) {
        this.book = book;
        this.tenants = tenants;
        this.progress = progress;
    }

    Outcome<Advised> adviseOn(Actor actor, EmployeeId employee, Period period) {
        return PolicyFault.refusing(() -> book.rulebookFor(tenants.getTenant(actor.tenant()), period.to())
                .map(rules -> rules.find(RatingPolicy.class)
                        .map(policy -> ask(actor, employee, period, policy.rule()))
                        .orElse(Advised.SILENT)
                        .by(rules.version().label())));
    }

    private Advised ask(Actor actor, EmployeeId employee, Period period, RatingPolicy policy) {
        Optional<SkpProgress> reached = progress.findProgress(actor, employee, StoredFacts.lastMonth(period));
        List<EvidenceDuty> duties = policy.evidenceDuties();
        List<UnmetDuty> unmet = duties.isEmpty()
                ? List.of()
                : new EvidenceReading(reached, period)
                        .unmet(duties, progress.listOpenings(actor, employee, period.year()));
        return new Advised(
                policy.adviseOn(
                        StoredFacts.facts(reached.map(SkpProgress::achievement).flatMap(Achievement::measured))),
                unmet,
                "");
    }
}
