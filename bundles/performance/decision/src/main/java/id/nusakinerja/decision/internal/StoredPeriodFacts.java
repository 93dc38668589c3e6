package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.SetRatings;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.decision.PersonFacts;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Activate
    public StoredPeriodFacts(
            @Reference UnitOfWork work, @Reference Organisation organisation, @Reference SetRatings ratings) {
        this.work = work;
        this.organisation = organisation;
        this.ratings = ratings;
    }

    @Override
    public List<PersonFacts> listPeople(TenantId tenant, Period period, long after, int limit) {
        List<Employee> people = organisation.listEmployees(tenant, period.to(), after, limit);
        if (people.isEmpty()) {
            return List.of();
        }
        EmployeeId first = people.getFirst().id();
        EmployeeId last = people.getLast().id();
        Map<EmployeeId, SetRatings.Pair> set = ratings.listRatings(tenant, period, first, last);
        Map<EmployeeId, AllowanceFacts> facts = work.read(tenant, em -> Ledger.factsBetween(em, period, first, last));
        return people.stream()
                .map(person -> facts(person, set.get(person.id()), facts.get(person.id())))
                .toList();
    }

    private static PersonFacts facts(
            Employee person, SetRatings.@Nullable Pair set, @Nullable AllowanceFacts recorded) {
        if (set != null && recorded != null) {
            return new PersonFacts(
                    person, Optional.of(Dossier.factsOf(person, set.results(), set.behaviour(), recorded)), List.of());
        }
        List<Reason> missing = new ArrayList<>(2);
        if (set == null) {
            missing.add(Words.reason("decision.not-set"));
        }
        if (recorded == null) {
            missing.add(Words.reason("decision.no-facts"));
        }
        return new PersonFacts(person, Optional.empty(), missing);
    }
}
