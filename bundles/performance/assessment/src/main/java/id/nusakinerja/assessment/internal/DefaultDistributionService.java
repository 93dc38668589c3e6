package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.DistributionService;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.TeamDistribution;
import id.nusakinerja.assessment.UnitPredicate;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the predicates of units in the database of the tenant; {@link Spread} holds teams against them. */
@Component
public final class DefaultDistributionService implements DistributionService {

    /** As wide as the column. */
    private static final int LONGEST_SOURCE = 300;

    private final UnitOfWork work;
    private final Completion completion;
    private final Spread spread;
    private final IdSource ids;

    @Activate
    public DefaultDistributionService(
            @Reference UnitOfWork work,
            @Reference Completion completion,
            @Reference Spread spread,
            @Reference IdSource ids) {
        this.work = work;
        this.completion = completion;
        this.spread = spread;
        this.ids = ids;
    }

    @Override
    public Outcome<TeamDistribution> teamOf(Actor actor, Period period) {
        actor.require(Role.ASSESSOR);
        return spread.teamOf(actor, period);
    }

    @Override
    public List<UnitPredicate> listUnits(Actor actor, Period period) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.UNIT_HEAD);
        List<Unit> units = completion.unitsOf(actor, period.to());
        return work.read(actor.tenant(), em -> {
            Map<UnitId, UnitPredicateEntity> known = UnitPredicates.listOf(em, period).stream()
                    .collect(Collectors.toMap(UnitPredicateEntity::unit, Function.identity()));
            return units.stream()
                    .map(unit -> Optional.ofNullable(known.get(unit.id()))
                            .map(row -> row.toRecord(unit))
                            .orElseGet(() -> new UnitPredicate(unit, period, Optional.empty(), "", 0)))
                    .toList();
        });
    }

    @Override
    public Outcome<UnitPredicate> record(
            Actor actor, UnitPredicate seen, OrganisationPredicate predicate, String source) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.UNIT_HEAD);
        UnitId id = seen.unit().id();
        if (completion.unitsOf(actor, seen.period().to()).stream()
                .noneMatch(unit -> unit.id().equals(id))) {
            throw new NotAllowedException("Only the own unit and those below are recorded by its head.");
        }
        List<Reason> objections = objectionsTo(source);
        Deed deed = new Deed(
                "assessment.record-unit", "unit:" + id + "/" + seen.period().key(), predicate + ": " + source.strip());
        return work.write(actor, deed, em -> {
            List<Reason> all = new ArrayList<>(objections);
            if (Assessments.findCycle(em, seen.period())
                    .map(CyclePeriodEntity::toRecord)
                    .filter(CyclePeriod::isLocked)
                    .isPresent()) {
                all.add(Words.reason("assessment.stage-locked"));
            }
            return all.isEmpty() ? keep(em, seen, predicate, source.strip()) : Outcome.refused(all);
        });
    }

    private static List<Reason> objectionsTo(String source) {
        if (source.isBlank()) {
            return List.of(Words.reason("distribution.no-source"));
        }
        return source.strip().length() > LONGEST_SOURCE
                ? List.of(Words.reason("assessment.too-long", Words.text("field.source"), LONGEST_SOURCE))
                : List.of();
    }

    private Outcome<UnitPredicate> keep(
            EntityManager em, UnitPredicate seen, OrganisationPredicate predicate, String source) {
        Optional<UnitPredicateEntity> known =
                UnitPredicates.find(em, seen.unit().id(), seen.period());
        if (known.map(UnitPredicateEntity::version).orElse(0L) != seen.version()) {
            return Outcome.conflict();
        }
        UnitPredicateEntity row = known.orElseGet(
                () -> new UnitPredicateEntity(ids.next(), seen.unit().id(), seen.period()));
        row.write(predicate, source);
        em.persist(row);
        em.flush();
        return Outcome.done(row.toRecord(seen.unit()));
    }
}
