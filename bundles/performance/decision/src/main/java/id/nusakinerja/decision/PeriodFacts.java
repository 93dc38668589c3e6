package id.nusakinerja.decision;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.RuledStretch;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers services what the decisions of a period are made from: the rules of its parts, set ratings and recorded allowances.
 * It asks nobody for permission, hence is for services only: a screen uses {@link DecisionService}. Ask it before the own
 * unit of work begins, not within.
 */
@ProviderType
public interface PeriodFacts {

    /**
     * List the parts of a period with their rules, by date, exactly as {@link DecisionService#decide} takes them: for a closed
     * period what closed it, else what the policy calendar says. Refused when one of them is not running.
     */
    Outcome<List<RuledStretch>> listRulebooks(Actor actor, Period period);

    /**
     * List everybody in service on the last day of a period, in the order of their ids, from the first behind {@code after} on.
     *
     * @param parts those of the period, by date; at least one
     */
    List<PersonFacts> listPeople(TenantId tenant, List<PeriodPart> parts, long after, int limit);
}
