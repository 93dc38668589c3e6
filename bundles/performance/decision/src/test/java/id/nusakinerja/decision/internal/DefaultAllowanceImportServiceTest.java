package id.nusakinerja.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.AllowanceImport;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.table.RowError;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultAllowanceImportServiceTest {

    private static final String HEAD = "nip,tpp,produktivitas,menit,peristiwa\n";
    private static final String GOOD = "198609262015051001,5000000,100,,TK:2 TL1:1\n";

    private final TestDatabase database = TestDatabase.of(new DecisionModule());
    private final Upstream upstream = new Upstream();
    private final DefaultDecisionService decisions = new DefaultDecisionService(
            database.unitOfWork(),
            upstream.assessments(),
            upstream.cycle(),
            new Judge(upstream.book(), upstream.tenants(), upstream.organisation(), TestClock.on("2026-07-20")),
            new CountingIds());
    private final DefaultAllowanceImportService service = new DefaultAllowanceImportService(
            decisions, upstream.cycle(), upstream.organisation(), upstream.book(), upstream.tenants());

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    private Outcome<AllowanceImport> previewed(String content) {
        return previewed(PeriodPart.whole(Upstream.SECOND_QUARTER), content);
    }

    private Outcome<AllowanceImport> previewed(PeriodPart part, String content) {
        return service.preview(
                Actors.performanceManager(), part, "tpp-juni.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private AllowanceImport preview(String rows) {
        return previewed(HEAD + rows).getOrThrow();
    }

    private List<AllowanceFacts> recorded() {
        return decisions.listFacts(Actors.performanceManager(), Upstream.SECOND_QUARTER);
    }

    @Test
    void showsWhatAFileWouldDoAndThenDoesIt() {
        AllowanceImport preview = preview(GOOD);
        assertThat(preview.added()).hasSize(1);
        assertThat(preview.errors()).isEmpty();
        assertThat(recorded()).isEmpty();

        service.apply(Actors.performanceManager(), preview).getOrThrow();

        assertThat(recorded()).singleElement().satisfies(facts -> {
            assertThat(facts.allowance()).isEqualTo(Rupiah.of(5_000_000));
            assertThat(facts.events()).isEqualTo(Map.of("TK", 2, "TL1", 1));
            assertThat(facts.source()).isEqualTo("tpp-juni.csv, baris 2");
        });
    }

    @Test
    void changesNothingWithTheSameFileTwice() {
        service.apply(Actors.performanceManager(), preview(GOOD)).getOrThrow();
        long version = recorded().getFirst().version();

        AllowanceImport again = preview("\n" + GOOD);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(codes(service.apply(Actors.performanceManager(), again))).containsExactly("import.nothing");
        assertThat(recorded().getFirst().version()).isEqualTo(version);
    }

    @Test
    void wantsAFileForEachPartOfASplitPeriod() {
        upstream.splitOn("2026-05-16");

        Outcome<AllowanceImport> whole = previewed(HEAD + GOOD);
        assertThat(codes(whole)).containsExactly("decision.other-parts");
        assertThat(((Outcome.Refused<AllowanceImport>) whole)
                        .reasons()
                        .getFirst()
                        .text()
                        .in(Text.INDONESIAN))
                .contains("01/04/2026–15/05/2026; 16/05/2026–30/06/2026");

        for (PeriodPart part : decisions.listParts(Actors.performanceManager(), Upstream.SECOND_QUARTER)) {
            AllowanceImport preview = previewed(part, HEAD + GOOD).getOrThrow();
            service.apply(Actors.performanceManager(), preview).getOrThrow();
        }
        assertThat(recorded())
                .extracting(facts -> facts.part().key())
                .containsExactly("2026-04-01..2026-05-15", "2026-05-16..2026-06-30");
    }

    @Test
    void replacesWhatDiffers() {
        service.apply(Actors.performanceManager(), preview(GOOD)).getOrThrow();

        AllowanceImport preview = preview("198609262015051001,5000000,90,,\n");
        assertThat(preview.changed()).hasSize(1);
        service.apply(Actors.performanceManager(), preview).getOrThrow();

        assertThat(recorded())
                .singleElement()
                .satisfies(facts -> assertThat(facts.events()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198609262015051002,5000000,100,,       | nip           | import.unknown-nip",
                "1986,5000000,100,,                     | nip           | nip.format",
                "198609262015051001,5.000.000,100,,     | tpp           | facts.rupiah",
                "198609262015051001,5000000,banyak,,    | produktivitas | facts.persen",
                "198609262015051001,5000000,,,          | produktivitas | reward.produktivitas",
                "198609262015051001,5000000,100,,X:1    | peristiwa     | reward.peristiwa",
                "198609262015051001,5000000,100,,TK     | peristiwa     | facts.peristiwa-bentuk"
            })
    void saysWhatIsWrongInARow(String row, String column, String code) {
        AllowanceImport preview = preview(row + "\n");

        assertThat(preview.added()).isEmpty();
        assertThat(preview.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    void takesTheFirstOfTwoRowsOfOnePersonAndAnyOtherColumns() {
        AllowanceImport preview = previewed("""
                        nip,tpp,produktivitas,jenjang
                        198609262015051001,5000000,100,
                        198609262015051001,6000000,100,
                        """).getOrThrow();

        assertThat(preview.added()).hasSize(1);
        assertThat(preview.errors())
                .extracting(RowError::line, RowError::code)
                .containsExactly(Tuple.tuple(3, "import.twice"));
        assertThat(preview.ignoredColumns()).containsExactly("jenjang");
    }

    @Test
    void refusesAFileWithoutTheAllowance() {
        assertThat(codes(previewed("nip,nama\n1,2\n"))).containsExactly("table.missing-column");
    }

    @Test
    void recordsNothingWhenFactsChangedSinceThePreview() {
        AllowanceImport preview = preview(GOOD);
        service.apply(Actors.performanceManager(), preview("198609262015051001,1000000,50,,\n"))
                .getOrThrow();

        assertThat(codes(service.apply(Actors.performanceManager(), preview)))
                .containsExactly("import.changed-meanwhile");
        assertThat(recorded().getFirst().allowance()).isEqualTo(Rupiah.of(1_000_000));
    }

    @Test
    void isClosedInALockedPeriodAndWithoutAPolicy() {
        upstream.stopPolicy();
        assertThat(codes(previewed(HEAD + GOOD))).containsExactly("policy.stopped");
        upstream.lock();
        assertThat(codes(previewed(HEAD + GOOD))).containsExactly("decision.locked");
    }

    @Test
    void isForThePerformanceManagerOfTheTenant() {
        AllowanceImport preview = preview(GOOD);

        assertThatThrownBy(() -> service.preview(
                        Actors.assessor(), PeriodPart.whole(Upstream.SECOND_QUARTER), "x.csv", new byte[0]))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.apply(Actors.cityAdministrator(), preview))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.apply(Actors.of(Actors.OTHER_TENANT, Actors.performanceManager()), preview))
                .isInstanceOf(NotAllowedException.class);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
