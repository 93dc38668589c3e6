package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.assessment.TeamDistribution;
import id.nusakinerja.assessment.UnitPredicate;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds the team of an assessor against the distribution guide. */
@Component(service = Spread.class)
public final class Spread {

    private final UnitOfWork work;
    private final Organisation organisation;
    private final PolicyBook book;
    private final TenantDirectory tenants;

    @Activate
    public Spread(
            @Reference UnitOfWork work,
            @Reference Organisation organisation,
            @Reference PolicyBook book,
            @Reference TenantDirectory tenants) {
        this.work = work;
        this.organisation = organisation;
        this.book = book;
        this.tenants = tenants;
    }

    Outcome<TeamDistribution> teamOf(Actor actor, Period period) {
        return PolicyFault.refusing(() -> policy(actor, period).map(policy -> {
            Team team = team(actor, period);
            UnitPredicate unit = unitOf(actor, period);
            return new TeamDistribution(
                    unit,
                    PredicateCounts.of(team.set().values()),
                    team.people(),
                    unit.predicate().flatMap(given -> finding(policy, given, team)),
                    unit.predicate().map(policy::exampleFor).orElse(Map.of()));
        }));
    }

    /**
     * List for each predicate what the guide would say if this person got it; those that keep the pattern within reach are
     * left out. Empty while no predicate of the organisation is recorded, and without a working policy.
     */
    Map<Predicate, List<Reason>> departuresOf(Actor actor, EmployeeId employee, Period period) {
        Optional<OrganisationPredicate> given = unitOf(actor, period).predicate();
        if (given.isEmpty()) {
            return Map.of();
        }
        Outcome<Map<Predicate, List<Reason>>> asked = PolicyFault.refusing(() ->
                policy(actor, period).map(policy -> departures(policy, given.get(), team(actor, period), employee)));
        return asked instanceof Outcome.Done<Map<Predicate, List<Reason>>>(var departures) ? departures : Map.of();
    }

    private static Map<Predicate, List<Reason>> departures(
            DistributionPolicy policy, OrganisationPredicate given, Team team, EmployeeId employee) {
        Map<Predicate, List<Reason>> departures = new EnumMap<>(Predicate.class);
        for (Predicate predicate : Predicate.values()) {
            Team then = team.with(employee, predicate);
            PredicateCounts counts = PredicateCounts.of(then.set().values());
            Prospects.departure(policy, given, counts, then.waiting())
                    .ifPresent(finding -> departures.put(predicate, finding.reasons()));
        }
        return departures;
    }

    private static Optional<DistributionFinding> finding(
            DistributionPolicy policy, OrganisationPredicate given, Team team) {
        PredicateCounts counts = PredicateCounts.of(team.set().values());
        return team.waiting() == 0 && counts.people() > 0
                ? Optional.of(policy.check(given, counts))
                : Prospects.departure(policy, given, counts, team.waiting());
    }

    private Outcome<DistributionPolicy> policy(Actor actor, Period period) {
        return book.rulebookFor(tenants.getTenant(actor.tenant()), period.to())
                .map(rules -> rules.get(DistributionPolicy.class).rule());
    }

    /** The predicate of the assessor's unit; where none is recorded, that of the nearest leader above who has one. */
    private UnitPredicate unitOf(Actor actor, Period period) {
        LocalDate date = period.to();
        Unit own = ownUnit(actor, date);
        List<Unit> units = Stream.concat(
                        Stream.of(own),
                        organisation.listSuperiors(actor.tenant(), actor.self(), date).stream()
                                .flatMap(leader ->
                                        organisation.findHeadedUnit(actor.tenant(), leader.id(), date).stream()))
                .toList();
        return work.read(
                actor.tenant(),
                em -> units.stream()
                        .flatMap(unit ->
                                UnitPredicates.find(em, unit.id(), period).map(row -> row.toRecord(unit)).stream())
                        .findFirst()
                        .orElseGet(() -> new UnitPredicate(own, period, Optional.empty(), "", 0)));
    }

    /** The unit somebody heads or works in. The head of the region stands above all: the highest unit stands for the whole. */
    private Unit ownUnit(Actor actor, LocalDate date) {
        return organisation
                .findHeadedUnit(actor.tenant(), actor.self(), date)
                .or(() -> organisation
                        .findEmployee(actor.tenant(), actor.self(), date)
                        .map(Employee::unit))
                .or(() -> organisation.listTeam(actor.tenant(), actor.self(), date).stream()
                        .map(Employee::unit)
                        .findFirst())
                .orElseThrow(() -> new NotAllowedException("Only who assesses somebody has a team to compare."));
    }

    private Team team(Actor actor, Period period) {
        List<EmployeeId> people = organisation.listTeam(actor.tenant(), actor.self(), period.to()).stream()
                .map(Employee::id)
                .toList();
        Map<EmployeeId, Predicate> set = new java.util.HashMap<>();
        work.read(actor.tenant(), em -> new ArrayList<>(Assessments.listOf(em, people, period))).stream()
                .map(Assessments::toRecord)
                .filter(Assessment.Final.class::isInstance)
                .map(Assessment.Final.class::cast)
                .forEach(done -> set.put(done.employee(), done.result().predicate()));
        return new Team(people.size(), set);
    }

    /** How many there are, and who has which predicate. */
    private record Team(int people, Map<EmployeeId, Predicate> set) {

        int waiting() {
            return people - set.size();
        }

        Team with(EmployeeId employee, Predicate predicate) {
            Map<EmployeeId, Predicate> then = new java.util.HashMap<>(set);
            then.put(employee, predicate);
            return new Team(Math.max(people, then.size()), then);
        }
    }
}
