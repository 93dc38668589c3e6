package id.nusakinerja.assessment.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The local government as a place: which day it is there, and which policy rules. */
@Component(service = Office.class)
public final class Office {

    private final TenantDirectory tenants;
    private final PolicyBook book;
    private final Clock clock;

    @Activate
    public Office(@Reference TenantDirectory tenants, @Reference PolicyBook book, @Reference Clock clock) {
        this.tenants = tenants;
        this.book = book;
        this.clock = clock;
    }

    LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
    }

    /** Say what rules in a period, part by part: what closes it and stays with it. */
    Outcome<List<ClosedPart>> rulingsOf(Actor actor, Period period) {
        return book.listRulebooks(tenants.getTenant(actor.tenant()), period)
                .map(stretches -> stretches.stream()
                        .map(stretch ->
                                new ClosedPart(stretch.part(), stretch.rules().ruling()))
                        .toList());
    }
}
