package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.YearMonth;
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
                .map(rules -> new Advised(
                        rules.find(RatingPolicy.class)
                                .map(policy -> policy.rule().adviseOn(factsOf(actor, employee, period)))
                                .orElse(List.of()),
                        rules.version().label())));
    }

    /** The satisfaction of citizens is not measured yet; a policy that wants it stays silent about it. */
    private RatingFacts factsOf(Actor actor, EmployeeId employee, Period period) {
        Optional<Percent> achievement = progress.findProgress(actor, employee, YearMonth.from(period.to()))
                .map(SkpProgress::achievement)
                .flatMap(Adviser::measured);
        return new RatingFacts(achievement, Optional.empty());
    }

    private static Optional<Percent> measured(Achievement achievement) {
        return achievement instanceof Achievement.Measured measured
                ? Optional.of(measured.percent())
                : Optional.empty();
    }
}
