package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.Suspension;
import id.nusakinerja.policy.SuspensionTrail;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes in the database of the tenant whose decisions waited, whoever lets them go on. */
@Component
public final class LiftingTrail implements SuspensionTrail {

    private final UnitOfWork work;

    @Activate
    public LiftingTrail(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Outcome<Suspension> noteLifting(Suspension suspension, Actor by) {
        Deed deed = new Deed(
                "policy.lift",
                "edition:" + suspension.edition(),
                suspension.reason().code() + " " + suspension.since());
        return work.write(within(suspension, by), deed, em -> Outcome.done(suspension));
    }

    /** The operator has no account in the tenant: there the name stands for the person, under the number of nobody. */
    private static Actor within(Suspension suspension, Actor by) {
        return by.tenant().equals(suspension.tenant())
                ? by
                : new Actor(
                        0,
                        by.name(),
                        suspension.tenant(),
                        Optional.empty(),
                        Set.of(Role.PROVINCE_OPERATOR),
                        Optional.empty());
    }
}
