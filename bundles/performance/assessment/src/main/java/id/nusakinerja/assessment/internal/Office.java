package id.nusakinerja.assessment.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
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

    /** Name policy and version in force at the end of a period, such as {@code semarang:1.0.0}. */
    Outcome<String> policyFor(Actor actor, Period period) {
        return book.rulebookFor(tenants.getTenant(actor.tenant()), period.to())
                .map(rules -> rules.version().label());
    }
}
