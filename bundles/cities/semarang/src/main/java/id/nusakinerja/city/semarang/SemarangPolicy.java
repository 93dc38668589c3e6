package id.nusakinerja.city.semarang;

import id.nusakinerja.assessment.EvidenceDuty;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
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
 * The policy of Kota Semarang: quarterly evaluation whatever the national setting becomes, a local indicator for
 * participation in non-formal education, and evidence of contact with citizens that an assessor opens before judging the
 * service. Money, awards and follow-up are national. Numbers stand in
 * {@code semarang.properties}.
 */
@Component
@PolicyBundle(policy = "semarang", areas = "33.74")
public final class SemarangPolicy implements ProgressPolicy, RatingPolicy, IndicatorCatalog, DocumentedPolicy {

    private final PolicyParameters numbers = PolicyParameters.beside(SemarangPolicy.class, "semarang.properties");
    private final ProgressPolicy progress = new NationalProgressPolicy(numbers);
    private final List<EvidenceDuty> duties = EvidenceDuty.listedIn(numbers);
    private final IndicatorCatalog catalog = new ListedIndicators(numbers);

    @Override
    public ReportingCalendar calendarFor(int year) {
        return progress.calendarFor(year);
    }

    /** Silent, as the nation is: the assessor judges. */
    @Override
    public List<RatingAdvice> adviseOn(RatingFacts facts) {
        return List.of();
    }

    /** Who judges the service to citizens has looked at what citizens met with. */
    @Override
    public List<EvidenceDuty> evidenceDuties() {
        return duties;
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
