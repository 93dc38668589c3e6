package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.SetRatings;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.decision.PersonFacts;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.RuledStretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the pages of three rooms together, so that memory does not grow with the tenant. */
@Component
public final class StoredPeriodFacts implements PeriodFacts {

    private final UnitOfWork work;
    private final Organisation organisation;
    private final SetRatings ratings;
    private final CycleService cycle;
    private final Judge judge;

    @Activate
    public StoredPeriodFacts(
            @Reference UnitOfWork work,
            @Reference Organisation organisation,
            @Reference SetRatings ratings,
            @Reference CycleService cycle,
            @Reference Judge judge) {
        this.work = work;
        this.organisation = organisation;
        this.ratings = ratings;
        this.cycle = cycle;
        this.judge = judge;
    }

    @Override
    public Outcome<List<RuledStretch>> listRulebooks(Actor actor, Period period) {
        return judge.rulesFor(actor, period, cycle.findPeriod(actor, period));
    }

    @Override
    public List<PersonFacts> listPeople(TenantId tenant, List<PeriodPart> parts, long after, int limit) {
        Period period = parts.getFirst().period();
        List<Employee> people = organisation.listEmployees(tenant, period.to(), after, limit);
        if (people.isEmpty()) {
            return List.of();
        }
        EmployeeId first = people.getFirst().id();
        EmployeeId last = people.getLast().id();
        Map<EmployeeId, SetRatings.Pair> set = ratings.listRatings(tenant, period, first, last);
        Map<Key, AllowanceFacts> facts = work.read(tenant, em -> Ledger.factsBetween(em, period, first, last)).stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        return people.stream()
                .map(person -> new PersonFacts(
                        person,
                        parts.stream()
                                .map(part -> known(
                                        person, part, set.get(person.id()), facts.get(new Key(person.id(), part))))
                                .toList()))
                .toList();
    }

    private static PersonFacts.Part known(
            Employee person, PeriodPart part, SetRatings.@Nullable Pair set, @Nullable AllowanceFacts recorded) {
        if (set != null && recorded != null) {
            return new PersonFacts.Part(
                    part, Optional.of(Dossier.factsOf(person, set.results(), set.behaviour(), recorded)), List.of());
        }
        List<Reason> missing = new ArrayList<>(2);
        if (set == null) {
            missing.add(Words.reason("decision.not-set"));
        }
        if (recorded == null) {
            missing.add(Words.noFacts(part));
        }
        return new PersonFacts.Part(part, Optional.empty(), missing);
    }
}
