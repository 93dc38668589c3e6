package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.target.AgreedPlans;
import id.nusakinerja.target.AgreedSkp;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the plans of many people with as many statements as those of one. */
@Component
public final class StoredPlans implements AgreedPlans {

    private final UnitOfWork work;

    @Activate
    public StoredPlans(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Map<EmployeeId, AgreedSkp> listAgreed(TenantId tenant, int year, EmployeeId first, EmployeeId last) {
        return work.read(tenant, em -> {
            Map<EmployeeId, AgreedSkp> newest = new HashMap<>();
            for (SkpEntity skp : SkpStore.listAgreed(em, year, first, last)) {
                newest.computeIfAbsent(skp.employee(), employee -> skp.toAgreed());
            }
            return newest;
        });
    }
}
