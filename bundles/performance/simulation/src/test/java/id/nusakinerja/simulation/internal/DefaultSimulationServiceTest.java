package id.nusakinerja.simulation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.simulation.Breach;
import id.nusakinerja.simulation.ExportFormat;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.simulation.UnitImpact;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DefaultSimulationServiceTest {

    private static final Actor ADMINISTRATOR = Actors.cityAdministrator();
    private static final PeopleQuery ALL = new PeopleQuery(Optional.empty(), PeopleQuery.Kind.ANY, 0, 100);
    private static final String HEADER =
            "nip,nama,unit,status,jenis_jabatan,jenjang,hasil,perilaku,bulan,tpp,produktivitas,peristiwa\n";

    private final TestDatabase database = TestDatabase.of();
    private final Town town = new Town();
    private final Semaphore news = new Semaphore(0);
    private final DefaultSimulationService service = new DefaultSimulationService(
            town.finder(),
            town.calendar(),
            town.opener(),
            database.unitOfWork(),
            TestClock.on("2026-07-20"),
            new CountingIds());

    @AfterEach
    void stop() {
        service.stop();
        database.close();
    }

    private static SimulationOrder order(SimulationSource source) {
        return new SimulationOrder("palembang:1.0.0", Map.of(), Optional.empty(), source);
    }

    private static SimulationOrder onThePeriod() {
        return order(new SimulationSource.OfPeriod(Town.QUARTER));
    }

    private static SimulationOrder onFile(String rows) {
        return order(new SimulationSource.OfFile("fakta.csv", (HEADER + rows).getBytes(UTF_8)));
    }

    /** Start and wait for the end. */
    private SimulationRun carryOut(SimulationOrder order) {
        service.addListener(tenant -> news.release());
        service.start(ADMINISTRATOR, order).getOrThrow();
        while (last() instanceof SimulationRun.Running) {
            news.acquireUninterruptibly();
        }
        return last();
    }

    private SimulationRun last() {
        return service.findLast(ADMINISTRATOR).orElseThrow();
    }

    private Impact impactOf(SimulationOrder order) {
        SimulationRun run = carryOut(order);
        assertThat(run).isInstanceOf(SimulationRun.Finished.class);
        service.see(ADMINISTRATOR, run.head().id()).getOrThrow();
        Impact impact = service.see(ADMINISTRATOR, run.head().id()).getOrThrow();
        assertThat(town.seen()).containsOnly(run.head().ruling());
        return impact;
    }

    @Test
    void addsUpWhoGainsAndWhoLosesByOffice() {
        town.with(Town.section(), Rating.DI_ATAS, Rating.DI_ATAS, 5_000_000)
                .with(Town.section(), Rating.SESUAI, Rating.SESUAI, 4_000_000)
                .with(Town.top(), Rating.SESUAI, Rating.SESUAI, 4_000_000);

        Impact impact = impactOf(onThePeriod());

        assertThat(impact.city().tally().rows()).isEqualTo(3);
        assertThat(impact.city().tally().now().rupiah()).isEqualTo(BigInteger.valueOf(13_000_000));
        assertThat(impact.city().tally().changes()).isEqualTo(new Tally.Changes(1, 0, 1, 0));
        assertThat(impact.city().after().of(Predicate.BAIK)).isEqualTo(2);
        assertThat(impact.units())
                .extracting(UnitImpact::unit)
                .containsExactly("Dinas Pendidikan", "Sekretariat Daerah");
    }

    /** What is left of five million for who was late once, by semarang and by palembang. */
    private record Amounts(long semarang, long palembang) {}

    private Amounts amounts() {
        town.withALatecomer();
        Tally all = impactOf(onThePeriod()).city().tally();
        town.leaveTheTown();
        Amounts amounts = new Amounts(
                all.before().rupiah().longValueExact(), all.now().rupiah().longValueExact());
        assertThat(amounts.semarang()).isNotEqualTo(amounts.palembang());
        return amounts;
    }

    private Tally tallyOf(Optional<String> against, Optional<LocalDate> from) {
        SimulationSource source = new SimulationSource.OfPeriod(Town.QUARTER, from);
        return impactOf(new SimulationOrder("palembang:1.0.0", Map.of(), against, source))
                .city()
                .tally();
    }

    @Test
    void comparesWithWhatTheCalendarSaysOfEachPart() {
        Amounts amounts = amounts();
        town.splitOn("2026-05-16").withALatecomer();

        Tally tally = tallyOf(Optional.empty(), Optional.empty());

        assertThat(tally.rows()).isEqualTo(1);
        assertThat(tally.before().rupiah())
                .isEqualTo(BigInteger.valueOf(amounts.semarang()).add(BigInteger.valueOf(amounts.palembang())));
        assertThat(tally.now().rupiah()).isEqualTo(BigInteger.valueOf(2 * amounts.palembang()));
        assertThat(last().head().against())
                .extracting(Ruling::label)
                .containsExactly("semarang:1.0.0", "palembang:1.0.0");
    }

    @Test
    void triesOutFromADateOn() {
        town.splitOn("2026-05-16").withALatecomer();

        Tally tally = tallyOf(Optional.empty(), Optional.of(LocalDate.parse("2026-05-16")));

        assertThat(tally.changes().people()).isZero();
        assertThat(tally.now()).isEqualTo(tally.before());
    }

    @Test
    void comparesEveryPartWithTheEditionThatIsNamed() {
        Amounts amounts = amounts();
        town.splitOn("2026-05-16").withALatecomer();

        Tally tally = tallyOf(Optional.of("semarang:1.0.0"), Optional.of(LocalDate.parse("2026-05-16")));

        assertThat(tally.before().rupiah()).isEqualTo(BigInteger.valueOf(2 * amounts.semarang()));
        assertThat(tally.difference()).isEqualTo(BigInteger.valueOf(amounts.palembang() - amounts.semarang()));
    }

    @Test
    void decidesAllPartsOrNone() {
        town.splitOn("2026-05-16").withAPartUnknown();

        Tally tally = tallyOf(Optional.empty(), Optional.empty());

        assertThat(tally.undecided()).isEqualTo(1);
        assertThat(tally.before().people()).isZero();
    }

    @Test
    void beginsOnlyWhereAPartBegins() {
        town.splitOn("2026-05-16").withALatecomer();
        SimulationSource source =
                new SimulationSource.OfPeriod(Town.QUARTER, Optional.of(LocalDate.parse("2026-05-17")));

        assertThat(service.start(ADMINISTRATOR, order(source)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Reason) refused.reasons().getFirst())
                                        .text()
                                        .in(Text.INDONESIAN))
                                .contains("Pada 17/05/2026", "01/04/2026, 16/05/2026"));
        assertThat(service.listParts(ADMINISTRATOR, Town.QUARTER)).hasSize(2);
    }

    @Test
    void listsPeopleWithTheLargestAmountsFirst() {
        Impact impact = impactOf(onFile("""
                198609262015051001,Sari,Dinas A,PNS,pelaksana,,SESUAI,SESUAI,,5000000,100,TK:1
                198012302010012005,Budi,Dinas B,PNS,pelaksana,,SESUAI,SESUAI,,4000000,100,
                198012302010012013,Tono,Dinas B,PNS,pelaksana,,SESUAI,SESUAI,,9000000,100,TL1:1
                """));
        long id = last().head().id();

        List<PersonImpact> people =
                service.listPeople(ADMINISTRATOR, id, ALL).getOrThrow().people();

        assertThat(people).extracting(PersonImpact::name).doesNotContain("Budi");
        assertThat(people.stream()
                        .map(PersonImpact::difference)
                        .map(Rupiah::amount)
                        .map(Math::abs))
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(impact.city().tally().difference())
                .isEqualTo(people.stream()
                        .map(person -> BigInteger.valueOf(person.difference().amount()))
                        .reduce(BigInteger.ZERO, BigInteger::add));
        PeopleQuery ofUnit = new PeopleQuery(Optional.of("Dinas A"), PeopleQuery.Kind.ANY, 0, 100);
        assertThat(service.listPeople(ADMINISTRATOR, id, ofUnit).getOrThrow().people())
                .extracting(PersonImpact::name)
                .isSubsetOf("Sari");
    }

    @Test
    void countsThoseWhoCannotBeDecidedWithTheirReasons() {
        town.with(Town.section(), Rating.SESUAI, Rating.SESUAI, 4_000_000)
                .withSomebodyUnset()
                .withSomebodyUnset();

        Impact impact = impactOf(onThePeriod());

        assertThat(impact.city().tally().undecided()).isEqualTo(2);
        assertThat(impact.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("decision.not-set");
            assertThat(problem.people()).isEqualTo(2);
        });
        assertThat(service.listPeople(ADMINISTRATOR, last().head().id(), ALL)
                        .getOrThrow()
                        .total())
                .isZero();
    }

    @Test
    void holdsTheOfficeAgainstThePatternOfItsPredicate() {
        IntStream.range(0, 12).forEach(i -> town.with(Town.section(), Rating.DI_ATAS, Rating.DI_ATAS, 4_000_000));
        town.rateTheOffice(OrganisationPredicate.KURANG);

        Impact impact = impactOf(onThePeriod());

        assertThat(impact.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.unit()).isEqualTo("Dinas Pendidikan");
            assertThat(breach.change()).isEqualTo(Breach.Change.REMAINS);
            assertThat(breach.reasons()).isNotEmpty();
        });
        assertThat(impact.newBreaches()).isZero();
    }

    @Test
    void turnsPagesOfManyPeople() {
        String rows = IntStream.range(0, 3000)
                .mapToObj(row -> "19860926201505" + (1001 + row % 999) + ",P" + row
                        + ",Dinas A,PNS,pelaksana,,DI_ATAS,DI_ATAS,,5000000,100,TK:1\n")
                .collect(Collectors.joining());
        carryOut(onFile(rows));
        long id = last().head().id();

        PeopleQuery last = new PeopleQuery(Optional.empty(), PeopleQuery.Kind.ANY, 2990, 100);

        assertThat(service.listPeople(ADMINISTRATOR, id, last).getOrThrow()).satisfies(page -> {
            assertThat(page.total()).isEqualTo(3000);
            assertThat(page.people()).hasSize(10);
            assertThat(page.people().getLast().name()).isEqualTo("P2999");
        });
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        assertThat(service.export(ADMINISTRATOR, id, ExportFormat.CSV, csv).getOrThrow())
                .isEqualTo(3000);
        assertThat(csv.toString(UTF_8).lines()).hasSize(3001);
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        assertThat(service.export(ADMINISTRATOR, id, ExportFormat.EXCEL, excel).getOrThrow())
                .isEqualTo(3000);
        assertThat(excel.toByteArray()).startsWith('P', 'K');
        assertThat(database.deeds())
                .extracting(Deed::action)
                .containsExactly("simulation.start", "simulation.export", "simulation.export");
    }

    @Test
    void runsOneAtATimeForEachTenant() {
        CountDownLatch hold = new CountDownLatch(1);
        service.addListener(tenant -> await(hold));
        Thread first = Thread.ofPlatform().start(() -> service.start(ADMINISTRATOR, onFile("")));
        while (service.findLast(ADMINISTRATOR).isEmpty()) {
            Thread.onSpinWait();
        }

        Outcome<SimulationRun> second = service.start(Actors.performanceManager(), onFile(""));

        boolean wasRunning = last() instanceof SimulationRun.Running;
        hold.countDown();
        join(first);
        assertThat(wasRunning ? codes(second) : List.of("simulation.busy")).containsExactly("simulation.busy");
    }

    @Test
    void isRefusedInWordsBeforeItBegins() {
        SimulationOrder unknown = new SimulationOrder(
                "atlantis:1.0.0", Map.of(), Optional.empty(), new SimulationSource.OfPeriod(Town.QUARTER));
        SimulationOrder settings = new SimulationOrder(
                "palembang:1.0.0", Map.of("hadiah", "2"), Optional.of("atlantis:1.0.0"), unknown.source());
        SimulationOrder noColumns = order(new SimulationSource.OfFile("fakta.csv", "nip,nama\n".getBytes(UTF_8)));

        assertThat(codes(service.start(ADMINISTRATOR, unknown))).containsExactly("policy.unknown");
        assertThat(codes(service.start(ADMINISTRATOR, settings))).hasSize(2).contains("policy.unknown");
        assertThat(codes(service.start(ADMINISTRATOR, noColumns))).isNotEmpty();
        assertThat(codes(service.start(ADMINISTRATOR, onThePeriod()))).containsExactly("simulation.nobody");
        assertThat(codes(service.see(ADMINISTRATOR, 77))).containsExactly("simulation.gone");
        assertThat(service.findLast(ADMINISTRATOR)).isEmpty();
    }

    @Test
    void keepsTheLastOneOnly() {
        long first = carryOut(onFile("")).head().id();
        carryOut(onFile(""));

        assertThat(codes(service.see(ADMINISTRATOR, first))).containsExactly("simulation.gone");
        assertThat(codes(service.listPeople(ADMINISTRATOR, first, ALL))).containsExactly("simulation.gone");
    }

    @Test
    void isForThoseWhoRunTheCityAndForNoOtherCity() {
        long id = carryOut(onFile("")).head().id();

        for (Actor stranger : List.of(Actors.staff(), Actors.assessor(), Actors.unitHead(), Actors.operator())) {
            assertThatThrownBy(() -> service.start(stranger, onFile(""))).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.listParts(stranger, Town.QUARTER)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.findLast(stranger)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.see(stranger, id)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.listPeople(stranger, id, ALL)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> service.cancel(stranger)).isInstanceOf(NotAllowedException.class);
        }
        Actor neighbour = Actors.of(Actors.OTHER_TENANT, ADMINISTRATOR);
        assertThat(service.findLast(neighbour)).isEmpty();
        assertThat(codes(service.see(neighbour, id))).containsExactly("simulation.gone");
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
