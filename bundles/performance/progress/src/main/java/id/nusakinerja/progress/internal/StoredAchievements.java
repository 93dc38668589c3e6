package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.progress.Achievements;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.target.AgreedPlans;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.IndicatorId;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the plans of many people and the numbers that they wrote down, without words and evidence. */
@Component
public final class StoredAchievements implements Achievements {

    private final UnitOfWork work;
    private final AgreedPlans plans;

    @Activate
    public StoredAchievements(@Reference UnitOfWork work, @Reference AgreedPlans plans) {
        this.work = work;
        this.plans = plans;
    }

    @Override
    public Map<EmployeeId, Percent> listMeasured(TenantId tenant, YearMonth upTo, EmployeeId first, EmployeeId last) {
        Map<EmployeeId, AgreedSkp> agreed = plans.listAgreed(tenant, upTo.getYear(), first, last);
        Map<EmployeeId, Map<IndicatorId, Map<Month, Reading>>> written =
                work.read(tenant, em -> ProgressStore.readingsUpTo(em, upTo, first, last));
        Map<EmployeeId, Percent> measured = new HashMap<>();
        agreed.forEach((employee, skp) -> new PlanArithmetic(written.getOrDefault(employee, Map.of()))
                .overall(skp.content(), upTo.getMonth())
                .measured()
                .ifPresent(percent -> measured.put(employee, percent)));
        return measured;
    }
}
