package id.nusakinerja.decision;

import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.TenantId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services what the decisions of a period are made from: set ratings and recorded allowances. It asks nobody for
 * permission, hence is for services only: a screen uses {@link DecisionService}. Ask it before the own unit of work
 * begins, not within.
 */
@ProviderType
public interface PeriodFacts {

    /**
     * List everybody in service on the last day of the period, in the order of their ids, from the first behind
     * {@code after} on; once for each part of a period that the policy calendar splits.
     */
    List<PersonFacts> listPeople(TenantId tenant, Period period, long after, int limit);
}
