package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.progress.MonthSeal;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals the months of a locked period: by their entries people were judged. */
@Component
public final class LockedMonths implements MonthSeal {

    private final UnitOfWork work;

    @Activate
    public LockedMonths(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Reason> sealOf(TenantId tenant, YearMonth month) {
        return work.read(tenant, Assessments::listCycles).stream()
                .filter(cycle -> cycle.isLocked() && contains(cycle.period(), month))
                .findFirst()
                .map(CyclePeriod::period)
                .map(period -> Words.reason(
                        "assessment.month-locked",
                        CycleRules.DAY.format(period.from()),
                        CycleRules.DAY.format(period.to())));
    }

    private static boolean contains(Period period, YearMonth month) {
        return !month.atEndOfMonth().isBefore(period.from()) && !month.atDay(1).isAfter(period.to());
    }
}
