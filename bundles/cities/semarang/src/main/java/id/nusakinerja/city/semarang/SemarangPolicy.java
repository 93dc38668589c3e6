package id.nusakinerja.city.semarang;

import id.nusakinerja.policy.DocumentedPolicy;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.progress.NationalProgressPolicy;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.ListedIndicators;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * The policy of Kota Semarang: quarterly evaluation whatever the national setting becomes, and a local indicator for
 * participation in non-formal education. Money, awards and follow-up are national. Numbers stand in
 * {@code semarang.properties}.
 */
@Component
@PolicyBundle(policy = "semarang", areas = "33.74")
public final class SemarangPolicy implements ProgressPolicy, IndicatorCatalog, DocumentedPolicy {

    private final PolicyParameters numbers = PolicyParameters.beside(SemarangPolicy.class, "semarang.properties");
    private final ProgressPolicy progress = new NationalProgressPolicy(numbers);
    private final IndicatorCatalog catalog = new ListedIndicators(numbers);

    @Override
    public ReportingCalendar calendarFor(int year) {
        return progress.calendarFor(year);
    }

    @Override
    public List<CatalogIndicator> indicators() {
        return catalog.indicators();
    }

    @Override
    public PolicyParameters numbers() {
        return numbers;
    }
}
