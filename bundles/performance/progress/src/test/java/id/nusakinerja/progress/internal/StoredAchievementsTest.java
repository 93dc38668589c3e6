package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressFixtures.real;
import static id.nusakinerja.progress.internal.ProgressFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.TargetValue;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredAchievementsTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final AtomicLong statements = new AtomicLong();
    private final TestDatabase database = TestDatabase.counting(statements, new ProgressModule());
    private final CountingIds ids = new CountingIds();
    private final Map<EmployeeId, AgreedSkp> plans = new HashMap<>();
    private final StoredAchievements achievements = new StoredAchievements(
            database.unitOfWork(),
            (tenant, year, first, last) -> plans.entrySet().stream()
                    .filter(each -> year == 2026
                            && each.getKey().compareTo(first) >= 0
                            && each.getKey().compareTo(last) <= 0)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsTheNumbersThatAReaderOfOnePlanSees() {
        agree(Actors.STAFF, indicator(1, 42), indicator(2, 7), indicator(3, 9));
        agree(Actors.COLLEAGUE, indicator(4, 42));
        write(Actors.STAFF, 1, 3, real("39.6"));
        write(Actors.STAFF, 1, 5, real("12.3"));
        write(Actors.STAFF, 2, 6, share(1, 15));
        write(Actors.COLLEAGUE, 4, 1, real("50"));

        Map<EmployeeId, Percent> measured = list(Actors.STAFF, Actors.COLLEAGUE);

        assertThat(measured)
                .containsOnly(
                        Map.entry(Actors.STAFF, readBy(Actors.STAFF).orElseThrow()),
                        Map.entry(Actors.COLLEAGUE, Percent.parse("119.05")));
    }

    @Test
    void looksAtNothingLaterAndNothingOfAnotherYear() {
        agree(Actors.STAFF, indicator(1, 42));
        write(Actors.STAFF, 1, 7, real("42"));
        write(Actors.STAFF, new ProgressEntry(new IndicatorId(1), YearMonth.of(2025, 6), real("42"), "", "", 0));

        assertThat(list(Actors.STAFF, Actors.STAFF)).isEmpty();

        write(Actors.STAFF, 1, 6, real("21"));

        assertThat(list(Actors.STAFF, Actors.STAFF)).isEqualTo(Map.of(Actors.STAFF, Percent.of(50)));
    }

    @Test
    void leavesOutWhoHasNoPlanOrNothingMeasured() {
        agree(Actors.STAFF, indicator(1, 42));
        write(Actors.COLLEAGUE, 4, 1, real("50"));

        assertThat(list(Actors.STAFF, Actors.COLLEAGUE)).isEmpty();
    }

    @Test
    void asksAsOftenForManyAsForOne() {
        LongStream.rangeClosed(1, 9).forEach(number -> {
            agree(new EmployeeId(number), indicator(number, 10));
            write(new EmployeeId(number), number, 4, real("5"));
        });

        assertThat(countFor(9)).isEqualTo(countFor(1)).isPositive();
    }

    private long countFor(int people) {
        long before = statements.get();
        assertThat(list(new EmployeeId(1), new EmployeeId(people))).hasSize(people);
        return statements.get() - before;
    }

    private Map<EmployeeId, Percent> list(EmployeeId first, EmployeeId last) {
        return achievements.listMeasured(Actors.TENANT, JUNE, first, last);
    }

    /** What the screens show. */
    private Optional<Percent> readBy(EmployeeId employee) {
        List<Realisation> written =
                database.unitOfWork().read(Actors.TENANT, em -> ProgressStore.listOfYear(em, employee, JUNE.getYear()));
        return new ProgressReading(plans.get(employee), written)
                .at(JUNE)
                .achievement()
                .measured();
    }

    private void write(EmployeeId employee, long indicator, int month, Reading reading) {
        write(employee, new ProgressEntry(new IndicatorId(indicator), YearMonth.of(2026, month), reading, "", "", 0));
    }

    private void write(EmployeeId employee, ProgressEntry entry) {
        database.unitOfWork()
                .write(Actors.staff(), Deed.of("progress.record", "test"), em -> {
                    RealisationEntity row = new RealisationEntity(ids.next(), employee, entry);
                    row.write(entry, Instant.EPOCH);
                    em.persist(row);
                    return Outcome.done(entry);
                })
                .getOrThrow();
    }

    /** A result for each indicator; each weighs twice what the one before does. */
    private void agree(EmployeeId employee, Indicator... indicators) {
        List<PlannedResult> results = LongStream.range(0, indicators.length)
                .mapToObj(i -> new PlannedResult(
                        new ResultId(i + 1),
                        ResultKind.UTAMA,
                        "Hasil",
                        Optional.empty(),
                        Percent.of(10L << i),
                        List.of(indicators[(int) i])))
                .toList();
        SkpHead head = new SkpHead(new SkpId(employee.value()), employee, 2026, Optional.empty(), 1, "", 1);
        plans.put(employee, new AgreedSkp(head, SkpContent.of(results), Instant.EPOCH, Actors.ASSESSOR));
    }

    private static Indicator indicator(long id, long target) {
        return new Indicator(
                new IndicatorId(id),
                "Indikator",
                Aspect.KUANTITAS,
                Perspective.PENERIMA_LAYANAN,
                new Measure(
                        TargetValue.of(BigDecimal.valueOf(target)),
                        "unit",
                        Polarity.NAIK_BAIK,
                        MeasuringPattern.POSISI),
                MonthPlan.everyMonth(),
                "");
    }
}
