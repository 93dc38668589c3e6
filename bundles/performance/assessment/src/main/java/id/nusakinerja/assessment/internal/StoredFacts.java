package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.MeasuredFacts;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.progress.Achievements;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows what the rooms before this one measure. */
@Component
public final class StoredFacts implements MeasuredFacts {

    private final Achievements achievements;

    @Activate
    public StoredFacts(@Reference Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public Map<EmployeeId, RatingFacts> listFacts(TenantId tenant, Period period, EmployeeId first, EmployeeId last) {
        return achievements.listMeasured(tenant, lastMonth(period), first, last).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> facts(Optional.of(each.getValue()))));
    }

    /** The month at whose end a period is looked at. */
    static YearMonth lastMonth(Period period) {
        return YearMonth.from(period.to());
    }

    /** The satisfaction of citizens is not measured yet; a policy that wants it stays silent about it. */
    static RatingFacts facts(Optional<Percent> achievement) {
        return new RatingFacts(achievement, Optional.empty());
    }
}
