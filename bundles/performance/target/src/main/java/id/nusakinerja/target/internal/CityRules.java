package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.Spot;
import id.nusakinerja.target.TargetPolicy;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.List;

/** What the city of the actor demands and offers. While its policy is not running, nothing can be submitted. */
final class CityRules {

    private final PolicyBook book;
    private final TenantDirectory tenants;

    CityRules(PolicyBook book, TenantDirectory tenants) {
        this.book = book;
        this.tenants = tenants;
    }

    List<Objection> objectionsTo(Actor actor, DraftSkp draft, LocalDate today) {
        Outcome<List<Reason>> asked = PolicyFault.refusing(() -> rules(actor, today)
                .map(rules -> rules.find(TargetPolicy.class)
                        .map(policy -> policy.rule().objectionsTo(draft))
                        .orElse(List.of())));
        List<Reason> reasons = switch (asked) {
            case Outcome.Refused<List<Reason>>(List<Reason> why) -> why;
            case Outcome.Done<List<Reason>>(List<Reason> objections) -> objections;
        };
        return reasons.stream().map(reason -> new Objection(Spot.PLAN, reason)).toList();
    }

    /** List the catalogues, national first; empty while no policy runs or it fails, because a draft can be written without them. */
    List<CatalogIndicator> catalog(Actor actor, LocalDate today) {
        Outcome<List<CatalogIndicator>> asked = PolicyFault.refusing(() -> rules(actor, today)
                .map(rules -> rules.listBoth(IndicatorCatalog.class).stream()
                        .flatMap(catalog -> catalog.rule().indicators().stream())
                        .toList()));
        return asked instanceof Outcome.Done<List<CatalogIndicator>>(List<CatalogIndicator> found) ? found : List.of();
    }

    private Outcome<Rulebook> rules(Actor actor, LocalDate today) {
        return book.rulebookFor(tenants.getTenant(actor.tenant()), today);
    }
}
