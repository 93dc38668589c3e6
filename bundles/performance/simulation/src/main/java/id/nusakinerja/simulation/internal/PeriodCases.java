package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.MeasuredFacts;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.decision.PersonFacts;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.simulation.AdviceFact;
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
import java.util.Set;

/** Everybody in service on the last day of a period, read in pages while the simulation runs. */
final class PeriodCases implements Cases<PeriodCases.Known> {

    private static final int PAGE = 1024;

    /** A person, and what advice on the ratings may look at. */
    record Known(PersonFacts person, RatingFacts measured) {}

    private final PeriodFacts facts;
    private final MeasuredFacts measured;
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
            MeasuredFacts measured,
            TenantId tenant,
            List<PeriodPart> parts,
            int count,
            List<Unit> units,
            Map<UnitId, OrganisationPredicate> predicates) {
        this.facts = facts;
        this.measured = measured;
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
    public Verdict decide(List<Comparer> comparers, Known known) {
        Subject subject = subject(known.person().employee());
        List<Verdict> verdicts = new ArrayList<>(comparers.size());
        for (int i = 0; i < comparers.size(); i++) {
            verdicts.add(
                    decide(comparers.get(i), subject, known.person().parts().get(i), known.measured()));
        }
        return Verdict.ofParts(subject, verdicts);
    }

    private static Verdict decide(Comparer comparer, Subject subject, PersonFacts.Part part, RatingFacts measured) {
        return part.facts()
                .map(known ->
                        comparer.decide(subject, List.of(), new FactsReading(known, List.of()), Optional.of(measured)))
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
    public Set<AdviceFact> told() {
        return Set.of(AdviceFact.ACHIEVEMENT);
    }

    @Override
    public Iterator<Known> iterator(Set<AdviceFact> wanted) {
        return new Pages(wanted.contains(AdviceFact.ACHIEVEMENT));
    }

    @Override
    public void close() {
        // Nothing stays open between two pages.
    }

    private final class Pages implements Iterator<Known> {

        private final boolean isMeasuredRead;
        private long after;
        private Iterator<Known> page;

        Pages(boolean isMeasuredRead) {
            this.isMeasuredRead = isMeasuredRead;
            this.page = nextPage();
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && after > 0) {
                page = nextPage();
            }
            return page.hasNext();
        }

        @Override
        public Known next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }

        private Iterator<Known> nextPage() {
            List<PersonFacts> people = facts.listPeople(tenant, parts, after, PAGE);
            after = people.isEmpty() ? 0 : people.getLast().employee().id().value();
            Map<EmployeeId, RatingFacts> known = isMeasuredRead && !people.isEmpty() ? measured(people) : Map.of();
            return people.stream()
                    .map(person -> new Known(
                            person, known.getOrDefault(person.employee().id(), RatingFacts.NONE)))
                    .iterator();
        }

        private Map<EmployeeId, RatingFacts> measured(List<PersonFacts> people) {
            return measured.listFacts(
                    tenant,
                    parts.getFirst().period(),
                    people.getFirst().employee().id(),
                    people.getLast().employee().id());
        }
    }
}
