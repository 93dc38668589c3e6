package id.nusakinerja.simulation.internal;

import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the rules of both sides of a simulation. How a period is split and what decided its parts, the decisions say. */
@Component(service = SideFinder.class)
public final class SideFinder {

    private final PolicyBook book;
    private final TenantDirectory tenants;
    private final PeriodFacts facts;
    private final DecisionService decisions;
    private final Clock clock;

    @Activate
    public SideFinder(
            @Reference PolicyBook book,
            @Reference TenantDirectory tenants,
            @Reference PeriodFacts facts,
            @Reference DecisionService decisions,
            @Reference Clock clock) {
        this.book = book;
        this.tenants = tenants;
        this.facts = facts;
        this.decisions = decisions;
        this.clock = clock;
    }

    List<PeriodPart> listParts(Actor actor, Period period) {
        return decisions.listParts(actor, period);
    }

    /** Find both sides; refused with all reasons at once. */
    Outcome<Sides> find(Actor actor, SimulationOrder order) {
        Outcome<Rulebook> candidate =
                book.rulebookNamed(order.policy()).flatMap(found -> found.with(order.parameters()));
        return switch (order.source()) {
            case SimulationSource.OfPeriod of ->
                both(candidate, before(actor, of.period(), order.against()))
                        .flatMap(rules -> splitBy(of, rules, candidate.getOrThrow()));
            case SimulationSource.OfFile file ->
                both(candidate, order.against().map(book::rulebookNamed).orElseGet(() -> rulesToday(actor)))
                        .map(against -> sides(candidate.getOrThrow(), against));
        };
    }

    private static <T> Outcome<T> both(Outcome<?> one, Outcome<T> other) {
        List<Reason> objections = new ArrayList<>(reasons(one));
        objections.addAll(reasons(other));
        return objections.isEmpty() ? other : Outcome.refused(objections);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }

    private Outcome<List<RuledStretch>> before(Actor actor, Period period, Optional<String> named) {
        return named.map(name -> book.rulebookNamed(name)
                        .map(rules -> listParts(actor, period).stream()
                                .map(part -> new RuledStretch(part, rules))
                                .toList()))
                .orElseGet(() -> facts.listRulebooks(actor, period));
    }

    private Outcome<Rulebook> rulesToday(Actor actor) {
        Tenant tenant = tenants.getTenant(actor.tenant());
        return book.rulebookFor(tenant, LocalDate.now(clock.withZone(tenant.zone())));
    }

    private static Outcome<Sides> splitBy(
            SimulationSource.OfPeriod source, List<RuledStretch> before, Rulebook candidate) {
        LocalDate from = source.from().orElse(source.period().from());
        if (before.stream().noneMatch(stretch -> stretch.from().equals(from))) {
            return Outcome.refused(Words.otherDate(
                    from, before.stream().map(RuledStretch::from).toList()));
        }
        return Outcome.done(new Sides(
                candidate.ruling(),
                before.stream().map(RuledStretch::part).toList(),
                before.stream()
                        .map(stretch -> new Sides.Side(
                                stretch.from().isBefore(from) ? stretch.rules() : candidate, stretch.rules()))
                        .toList()));
    }

    private static Sides sides(Rulebook candidate, Rulebook against) {
        return new Sides(candidate.ruling(), List.of(), List.of(new Sides.Side(candidate, against)));
    }
}
