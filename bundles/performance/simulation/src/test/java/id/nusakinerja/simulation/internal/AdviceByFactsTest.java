package id.nusakinerja.simulation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.OrderedWork;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.Problem;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.testkit.Actors;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cities that advise on ratings by what was measured. */
class AdviceByFactsTest {

    private static final SimulationSource QUARTER = new SimulationSource.OfPeriod(Town.QUARTER);
    private static final PeopleQuery ALL = new PeopleQuery(Optional.empty(), PeopleQuery.Kind.ANY, 0, 100);
    private static final Reason MISSED =
            new Reason("advice", Text.of("Target tidak tercapai.", "Target missed."), LegalBasis.HOUSE_RULE);

    private final Town town = new Town();
    private final ExecutorService pool = Pools.of("test", OrderedWork.threads());
    private Optional<Job> job = Optional.empty();

    @AfterEach
    void stop() {
        job.ifPresent(Job::forget);
        pool.shutdownNow();
    }

    @Test
    void changesThePredicateOfThoseBelowTheBarOnly() {
        town.advise(AdviceByFactsTest::notBelowNinety)
                .withTheBest(reached("90"))
                .withTheBest(reached("89.99"))
                .withTheBest(Optional.empty())
                .withTheBest(reached("130.5"))
                .with(Town.section(), Rating.SESUAI, Rating.SESUAI, 5_000_000)
                .withTheBest(reached("0"));

        Impact impact = impactOf("advising", "palembang", QUARTER);

        assertThat(impact.city().tally().changes()).isEqualTo(new Tally.Changes(2, 2, 0, 0));
        assertThat(impact.unread()).isEmpty();
        assertThat(changed()).containsExactlyInAnyOrder("Pegawai 2", "Pegawai 6");
    }

    @Test
    void readsForTheSideComparedWithAsWell() {
        town.advise(AdviceByFactsTest::notBelowNinety)
                .withTheBest(reached("89.99"))
                .withTheBest(reached("90"));

        Impact impact = impactOf("palembang", "advising", QUARTER);

        assertThat(impact.city().tally().changes().predicates()).isEqualTo(1);
        assertThat(changed()).containsExactly("Pegawai 1");
    }

    @Test
    void asksNobodyWhereNoAdviceDependsOnIt() {
        town.withTheBest(reached("1"));

        Impact impact = impactOf("palembang", "semarang", QUARTER);

        assertThat(impact.unread()).isEmpty();
        assertThat(town.measuringQuestions()).isZero();
    }

    @Test
    void asksOnceForEachPage() {
        town.advise(AdviceByFactsTest::notBelowNinety);
        IntStream.range(0, 1100).forEach(i -> town.withTheBest(reached(i % 2 == 0 ? "80" : "100")));

        Impact impact = impactOf("advising", "palembang", QUARTER);

        assertThat(impact.city().tally().changes().predicates()).isEqualTo(550);
        assertThat(town.measuringQuestions()).isEqualTo(2);
    }

    @Test
    void findsABarOfOneHundredth() {
        town.advise(facts -> facts.achievement().equals(reached("77.77")) ? cautious() : List.of())
                .withTheBest(reached("77.77"));

        assertThat(impactOf("advising", "palembang", QUARTER)
                        .city()
                        .tally()
                        .changes()
                        .predicates())
                .isEqualTo(1);
    }

    @Test
    void saysThatSatisfactionIsNotRead() {
        town.advise(facts -> facts.satisfaction()
                        .filter(index -> index.compareTo(BigDecimal.valueOf(62)) < 0)
                        .map(index -> cautious())
                        .orElse(List.of()))
                .withTheBest(reached("1"));

        assertThat(impactOf("advising", "palembang", QUARTER).unread()).containsExactly(AdviceFact.SATISFACTION);
        assertThat(town.measuringQuestions()).isZero();
    }

    @Test
    void saysThatAFileHoldsNoAchievement() {
        town.advise(AdviceByFactsTest::notBelowNinety);
        String rows = """
                nip,nama,unit,status,jenis_jabatan,jenjang,hasil,perilaku,bulan,tpp,produktivitas,peristiwa
                198609262015051001,Sari,Dinas A,PNS,pelaksana,,DI_ATAS,DI_ATAS,,5000000,100,
                """;

        Impact impact =
                impactOf("advising", "palembang", new SimulationSource.OfFile("fakta.csv", rows.getBytes(UTF_8)));

        assertThat(impact.unread()).containsExactly(AdviceFact.ACHIEVEMENT);
        assertThat(impact.city().tally().now().people()).isEqualTo(1);
        assertThat(impact.city().tally().changes().people()).isZero();
    }

    @Test
    void endsAlthoughARuleFailsWithWhatIsMeasured() {
        town.advise(facts -> {
                    if (facts.achievement().equals(reached("0"))) {
                        throw fault();
                    }
                    return List.of();
                })
                .withTheBest(reached("100"))
                .withTheBest(reached("0"));

        Impact impact = impactOf("advising", "palembang", QUARTER);

        assertThat(impact.city().tally().now().people()).isEqualTo(1);
        assertThat(impact.problems()).extracting(Problem::code).containsExactly("fault");
    }

    @Test
    void readsNothingForARuleThatAlwaysFails() {
        town.advise(facts -> {
                    throw fault();
                })
                .withTheBest(reached("100"));

        Impact impact = impactOf("advising", "palembang", QUARTER);

        assertThat(impact.city().tally().undecided()).isEqualTo(1);
        assertThat(town.measuringQuestions()).isZero();
    }

    private Impact impactOf(String policy, String against, SimulationSource source) {
        SimulationOrder order =
                new SimulationOrder(policy + ":1.0.0", Map.of(), Optional.of(against + ":1.0.0"), source);
        Sides sides = town.finder().find(Actors.cityAdministrator(), order).getOrThrow();
        Cases<?> cases = town.opener()
                .open(Actors.cityAdministrator(), source, sides.parts())
                .getOrThrow();
        Job ran = new Job(
                new SimulationRun.Head(
                        1,
                        sides.candidate(),
                        sides.against(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "Rini Wulandari",
                        Instant.EPOCH),
                () -> {});
        job = Optional.of(ran);
        ran.run(cases, sides, pool);
        return ran.impact().getOrThrow();
    }

    private List<String> changed() {
        return job.flatMap(Job::findPeople).orElseThrow().page(ALL).people().stream()
                .map(PersonImpact::name)
                .toList();
    }

    private static List<RatingAdvice> notBelowNinety(RatingFacts facts) {
        return facts.achievement()
                .filter(percent -> !percent.reaches(Percent.of(90)))
                .map(percent -> cautious())
                .orElse(List.of());
    }

    private static List<RatingAdvice> cautious() {
        return List.of(new RatingAdvice(RatingAxis.RESULTS, Rating.SESUAI, MISSED));
    }

    private static PolicyFault fault() {
        return new PolicyFault(new Reason("fault", Text.of("Aturan gagal.", "Rule failed."), LegalBasis.HOUSE_RULE));
    }

    private static Optional<Percent> reached(String percent) {
        return Optional.of(Percent.parse(percent));
    }
}
