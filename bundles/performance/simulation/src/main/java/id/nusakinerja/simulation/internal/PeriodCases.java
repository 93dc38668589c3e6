package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.decision.PersonFacts;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.Subject;
import id.nusakinerja.simulation.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Everybody in service on the last day of a period, read in pages while the simulation runs. */
final class PeriodCases implements Cases<PersonFacts> {

    private static final int PAGE = 1024;

    private final PeriodFacts facts;
    private final TenantId tenant;
    private final List<PeriodPart> parts;
    private final int count;
    private final UnitTree units;
    private final Map<UnitId, OrganisationPredicate> predicates;

    /**
     * Know where to read.
     *
     * @param parts of one period, by date
     * @param predicates the recorded ones of units
     */
    PeriodCases(
            PeriodFacts facts,
            TenantId tenant,
            List<PeriodPart> parts,
            int count,
            List<Unit> units,
            Map<UnitId, OrganisationPredicate> predicates) {
        this.facts = facts;
        this.tenant = tenant;
        this.parts = List.copyOf(parts);
        this.count = count;
        this.units = new UnitTree(units);
        this.predicates = Map.copyOf(predicates);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Verdict decide(List<Comparer> comparers, PersonFacts person) {
        Subject subject = subject(person.employee());
        List<Verdict> verdicts = new ArrayList<>(comparers.size());
        for (int i = 0; i < comparers.size(); i++) {
            verdicts.add(decide(comparers.get(i), subject, person.parts().get(i)));
        }
        return Verdict.ofParts(subject, verdicts);
    }

    private static Verdict decide(Comparer comparer, Subject subject, PersonFacts.Part part) {
        return part.facts()
                .map(known -> comparer.decide(
                        subject, List.of(), new FactsReading(known, List.of()), Optional.of(RatingFacts.NONE)))
                .orElseGet(() -> Verdict.undecidable(subject, part.missing()));
    }

    private Subject subject(Employee person) {
        String guide = units.upwards(person.unit()).stream()
                .filter(unit -> predicates.containsKey(unit.id()))
                .findFirst()
                .map(unit -> unit.id().toString())
                .orElse("");
        return new Subject(
                0,
                person.nip().digits(),
                person.name(),
                units.officeOf(person.unit()).name(),
                guide);
    }

    @Override
    public Map<String, GuideUnit> guides() {
        Map<String, GuideUnit> guides = new HashMap<>();
        predicates.forEach((id, predicate) ->
                units.find(id).ifPresent(unit -> guides.put(id.toString(), new GuideUnit(unit.name(), predicate))));
        return guides;
    }

    @Override
    public Iterator<PersonFacts> iterator() {
        return new Iterator<>() {
            private long after;
            private Iterator<PersonFacts> page = nextPage();

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && after > 0) {
                    page = nextPage();
                }
                return page.hasNext();
            }

            @Override
            public PersonFacts next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }

            private Iterator<PersonFacts> nextPage() {
                List<PersonFacts> people = facts.listPeople(tenant, parts, after, PAGE);
                after = people.isEmpty() ? 0 : people.getLast().employee().id().value();
                return people.iterator();
            }
        };
    }

    @Override
    public void close() {
        // Nothing stays open between two pages.
    }
}
