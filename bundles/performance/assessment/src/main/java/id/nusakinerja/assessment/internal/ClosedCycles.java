package id.nusakinerja.assessment.internal;

import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.ClosedPeriods;
import id.nusakinerja.tenancy.Tenant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the policy calendar which periods are closed: those whose results were set. */
@Component
public final class ClosedCycles implements ClosedPeriods {

    private final UnitOfWork work;

    @Activate
    public ClosedCycles(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public List<ClosedPart> listClosed(Tenant tenant) {
        return work.read(tenant.id(), Assessments::listCycles).stream()
                .flatMap(cycle -> cycle.closedBy().stream())
                .toList();
    }
}
