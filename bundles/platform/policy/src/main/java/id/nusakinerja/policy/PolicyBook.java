package id.nusakinerja.policy;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows which policy rules which tenant (OSGi service). Fails closed: while the bundle of a tenant's policy is not running,
 * its decisions are refused with a reason. It never falls back to other rules and never touches another tenant.
 */
@ProviderType
public interface PolicyBook {

    /** The code of the refusal of a name that no running policy has. */
    String UNKNOWN = "policy.unknown";

    /** Get all rules that hold for a tenant on a date, by its policy calendar. Not to be asked within a unit of work. */
    Outcome<Rulebook> rulebookFor(Tenant tenant, LocalDate date);

    /**
     * List the rules that hold for a tenant in a period, by date: usually one stretch, more where the policy calendar changes
     * within the period. Refused when one of them is not running. Not to be asked within a unit of work.
     */
    Outcome<List<RuledStretch>> listRulebooks(Tenant tenant, Period period);

    /**
     * List the parts into which the policy calendar splits a period, by date, whether or not its policies are running. Not to be
     * asked within a unit of work.
     */
    List<PeriodPart> listParts(Tenant tenant, Period period);

    /** Get exactly the editions of a ruling, bundle by digest, with its parameters. */
    Outcome<Rulebook> rulebookOf(Ruling ruling);

    /** Get exactly the editions of a ruling to decide for a tenant: a closed period is computed by what closed it. */
    Outcome<Rulebook> rulebookFor(Tenant tenant, Ruling ruling);

    /**
     * Get rules by name, for work without a tenant.
     *
     * @param name {@code semarang} for the newest running version, {@code semarang:1.0.0} for exactly that one
     */
    Outcome<Rulebook> rulebookNamed(String name);

    /** Get the two editions that a receipt names, whatever their digests. */
    Outcome<Rulebook> rulebookNamed(String own, String national);

    /** List the policies that are running, by id and version. Several versions of one may run side by side. */
    List<PolicyVersion> listVersions();

    /** Get one rule that holds for a tenant on a date. */
    default <P> Outcome<InForce<P>> inForce(Class<P> spi, Tenant tenant, LocalDate date) {
        return rulebookFor(tenant, date).map(rules -> rules.get(spi));
    }

    /** Get one rule that holds for a tenant at the end of a period. */
    default <P> Outcome<InForce<P>> inForce(Class<P> spi, Tenant tenant, Period period) {
        return inForce(spi, tenant, period.to());
    }
}
