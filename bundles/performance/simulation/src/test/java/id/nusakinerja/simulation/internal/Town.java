package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.assessment.SetRatings;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.city.palembang.PalembangPolicy;
import id.nusakinerja.city.semarang.SemarangPolicy;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.decision.PersonFacts;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.FixedTenants;
import id.nusakinerja.testkit.TestClock;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small town: one unit at the top, offices below it, people in sections; three policies to choose from. */
final class Town {

    static final Period QUARTER = new Period(PeriodKind.QUARTER, 2026, 2);

    private static final Unit TOP = unit(1, "Sekretariat Daerah", Optional.empty());
    private static final Unit OFFICE = unit(2, "Dinas Pendidikan", Optional.of(TOP));
    private static final Unit SECTION = unit(3, "Seksi Kurikulum", Optional.of(OFFICE));

    private static final Reason UNSET =
            new Reason("decision.not-set", Text.of("Belum ditetapkan.", "Not set."), LegalBasis.HOUSE_RULE);

    private final List<PersonFacts> people = new ArrayList<>();
    private final List<Ruling> seen = new ArrayList<>();
    private List<PeriodPart> parts = List.of(PeriodPart.whole(QUARTER));
    private final Map<EmployeeId, RatingFacts> measured = new HashMap<>();
    private final AtomicInteger measuringQuestions = new AtomicInteger();
    private Optional<OrganisationPredicate> ofTheOffice = Optional.empty();
    private RatingPolicy advice = facts -> List.of();

    /** From this day on palembang rules, until then semarang; before anybody comes to live here. */
    Town splitOn(String day) {
        LocalDate from = LocalDate.parse(day);
        parts = List.of(
                new PeriodPart(QUARTER, QUARTER.from(), from.minusDays(1)),
                new PeriodPart(QUARTER, from, QUARTER.to()));
        return this;
    }

    /** Let somebody live here, with the same allowance in each part of the quarter. */
    Town with(Unit unit, Rating results, Rating behaviour, long allowance) {
        return with(unit, new SetRatings.Pair(results, behaviour), allowance, List.of());
    }

    /** Let somebody live here who has five million in each part of the quarter and was late once in each. */
    Town withALatecomer() {
        SetRatings.Pair usual = new SetRatings.Pair(Rating.SESUAI, Rating.SESUAI);
        return with(SECTION, usual, 5_000_000, List.of(new DisciplineEvent("TL1", 1)));
    }

    private Town with(Unit unit, SetRatings.Pair set, long allowance, List<DisciplineEvent> events) {
        Employee employee = employee(unit);
        people.add(new PersonFacts(
                employee,
                parts.stream()
                        .map(part -> new PersonFacts.Part(
                                part, Optional.of(facts(employee, part, set, allowance, events)), List.of()))
                        .toList()));
        return this;
    }

    private static EvaluationFacts facts(
            Employee employee, PeriodPart part, SetRatings.Pair set, long allowance, List<DisciplineEvent> events) {
        return new EvaluationFacts(
                new EvaluationFacts.Holder(employee.nip().digits(), employee.status(), PostKind.PELAKSANA, ""),
                set.results(),
                set.behaviour(),
                OptionalInt.of(part.months()),
                new EvaluationFacts.Pay(Rupiah.of(allowance), Optional.of(Percent.HUNDRED), OptionalLong.empty()),
                events,
                EvaluationFacts.History.UNKNOWN);
    }

    /** Everybody moves away. */
    void leaveTheTown() {
        people.clear();
    }

    /** Let somebody live here of whose first part of the quarter nothing is recorded. */
    Town withAPartUnknown() {
        withALatecomer();
        PersonFacts known = people.removeLast();
        people.add(new PersonFacts(
                known.employee(),
                List.of(
                        new PersonFacts.Part(parts.getFirst(), Optional.empty(), List.of(UNSET)),
                        known.parts().getLast())));
        return this;
    }

    /** Let somebody live here of whom too little is known. */
    Town withSomebodyUnset() {
        people.add(new PersonFacts(
                employee(OFFICE),
                parts.stream()
                        .map(part -> new PersonFacts.Part(part, Optional.empty(), List.of(UNSET)))
                        .toList()));
        return this;
    }

    /** Let somebody live here whose ratings are the best, and who has reached so much of the targets. */
    Town withTheBest(Optional<Percent> reached) {
        with(SECTION, Rating.DI_ATAS, Rating.DI_ATAS, 5_000_000);
        if (reached.isPresent()) {
            measured.put(people.getLast().employee().id(), new RatingFacts(reached, Optional.empty()));
        }
        return this;
    }

    /** What {@code advising:1.0.0} says; all else it does as palembang. */
    Town advise(RatingPolicy policy) {
        advice = policy;
        return this;
    }

    /** How often was asked what people have reached? */
    int measuringQuestions() {
        return measuringQuestions.get();
    }

    Town rateTheOffice(OrganisationPredicate predicate) {
        ofTheOffice = Optional.of(predicate);
        return this;
    }

    /** A calendar that notes what was seen. */
    PolicyCalendarService calendar() {
        return answering(PolicyCalendarService.class, Map.of("recordSeen", arguments -> {
            seen.add((Ruling) arguments[1]);
            return Outcome.done(
                    new SeenSimulation((Ruling) arguments[1], (String) arguments[2], "Rini Wulandari", Instant.EPOCH));
        }));
    }

    List<Ruling> seen() {
        return seen;
    }

    static Unit section() {
        return SECTION;
    }

    static Unit top() {
        return TOP;
    }

    /** What the calendar says of the quarter, and who lives here. */
    private PeriodFacts facts() {
        List<Outcome<Rulebook>> rules = List.of(named("semarang:1.0.0"), named("palembang:1.0.0"));
        return answering(
                PeriodFacts.class,
                Map.of(
                        "listRulebooks",
                        arguments -> Outcome.done(IntStream.range(0, parts.size())
                                .mapToObj(i -> new RuledStretch(
                                        parts.get(i), rules.get(i).getOrThrow()))
                                .toList()),
                        "listPeople",
                        arguments -> people.stream()
                                .filter(person -> person.employee().id().value() > (long) arguments[2])
                                .limit((int) arguments[3])
                                .toList()));
    }

    SideFinder finder() {
        return new SideFinder(
                book(),
                FixedTenants.of(Actors.TENANT, Actors.OTHER_TENANT),
                facts(),
                answering(DecisionService.class, Map.of("listParts", arguments -> parts)),
                TestClock.on("2026-07-20"));
    }

    CaseOpener opener() {
        return new CaseOpener(
                facts(),
                answering(
                        SetRatings.class,
                        Map.of(
                                "listUnitPredicates",
                                arguments -> ofTheOffice
                                        .map(given -> Map.of(OFFICE.id(), given))
                                        .orElse(Map.of()))),
                this::listMeasured,
                answering(
                        EmployeeDirectory.class,
                        Map.of(
                                "countEmployees",
                                arguments -> people.size(),
                                "listUnits",
                                arguments -> List.of(TOP, OFFICE, SECTION))));
    }

    private Map<EmployeeId, RatingFacts> listMeasured(
            TenantId tenant, Period period, EmployeeId first, EmployeeId last) {
        measuringQuestions.incrementAndGet();
        return measured.entrySet().stream()
                .filter(each -> tenant.equals(Actors.TENANT) && period.equals(QUARTER))
                .filter(each ->
                        each.getKey().compareTo(first) >= 0 && each.getKey().compareTo(last) <= 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A book with {@code semarang}, {@code palembang}, {@code advising} and {@code national}; semarang rules. */
    private PolicyBook book() {
        return answering(
                PolicyBook.class,
                Map.of(
                        "rulebookFor", arguments -> named("semarang:1.0.0"),
                        "rulebookNamed", arguments -> named(String.valueOf(arguments[0]))));
    }

    private Outcome<Rulebook> named(String name) {
        InstalledPolicy national = policy("national", new NationalPolicy());
        return switch (name) {
            case "semarang:1.0.0" -> Outcome.done(new Rulebook(policy("semarang", new SemarangPolicy()), national));
            case "palembang:1.0.0" -> Outcome.done(new Rulebook(policy("palembang", new PalembangPolicy()), national));
            case "advising:1.0.0" ->
                Outcome.done(new Rulebook(policy("advising", new PalembangPolicy(), advice), national));
            default ->
                Outcome.refused(new Reason("policy.unknown", Text.of("Tidak ada.", "None."), LegalBasis.HOUSE_RULE));
        };
    }

    private static InstalledPolicy policy(String id, Object... components) {
        return new InstalledPolicy(
                new PolicyVersion(id, "1.0.0", "id.nusakinerja.city." + id, "sha256:0"), List.of(components));
    }

    private Employee employee(Unit unit) {
        int number = people.size() + 1;
        return new Employee(
                new EmployeeId(number),
                new Nip("19860926201505" + (1001 + people.size() % 999)),
                "Pegawai " + number,
                "",
                EmploymentStatus.PNS,
                "III/c",
                new Post(PostKind.PELAKSANA, "Pengadministrasi", "", 5),
                unit,
                Optional.empty(),
                LocalDate.EPOCH);
    }

    private static Unit unit(long id, String name, Optional<Unit> above) {
        return new Unit(new UnitId(id), "U" + id, name, above.map(Unit::id), "");
    }

    private static <T> T answering(Class<T> face, Map<String, Function<Object[], Object>> answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException("(" + method.getName() + ") is not asked here.");
            }
            return answer.apply(args);
        }));
    }
}
