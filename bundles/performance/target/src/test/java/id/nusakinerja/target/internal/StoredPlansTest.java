package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.SkpFixtures.complete;
import static id.nusakinerja.target.internal.SkpFixtures.indicator;
import static id.nusakinerja.target.internal.SkpFixtures.result;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.DraftOrigin;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.TargetValue;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredPlansTest {

    private static final int YEAR = 2026;

    private final AtomicLong statements = new AtomicLong();
    private final TestDatabase database = TestDatabase.counting(statements, new TargetModule());
    private final OneCity city = new OneCity();
    private final DefaultTargetService service = new DefaultTargetService(
            database.unitOfWork(), new CountingIds(), TestClock.on("2026-01-15"), new SmallOffice(), city, city);
    private final StoredPlans plans = new StoredPlans(database.unitOfWork());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsTheSamePlansAsTheirOwners() {
        AgreedSkp staff = agreed(Actors.staff(), YEAR, complete());
        AgreedSkp colleague = agreed(Actors.colleague(), YEAR, threeResults());
        agreed(Actors.staff(), YEAR + 1, complete());

        assertThat(list(Actors.STAFF, Actors.COLLEAGUE))
                .isEqualTo(Map.of(Actors.STAFF, staff, Actors.COLLEAGUE, colleague));
        assertThat(service.findAgreed(Actors.colleague(), Actors.COLLEAGUE, YEAR))
                .contains(colleague);
    }

    @Test
    void keepsTheOrderOfTheForm() {
        agreed(Actors.staff(), YEAR, threeResults());
        database.execute("UPDATE SKP_RESULT SET POSITION_NO = 9 - POSITION_NO");
        database.execute("UPDATE SKP_INDICATOR SET POSITION_NO = 9 - POSITION_NO");

        AgreedSkp turned =
                service.findAgreed(Actors.staff(), Actors.STAFF, YEAR).orElseThrow();

        assertThat(turned.content().results())
                .extracting(PlannedResult::text)
                .containsExactly("Ketiga", "Kedua", "Pertama");
        assertThat(list(Actors.STAFF, Actors.STAFF)).containsValue(turned);
    }

    @Test
    void takesTheEditionThatHolds() {
        AgreedSkp first = agreed(Actors.staff(), YEAR, complete());
        DraftSkp next = service.revise(Actors.staff(), first.head().id(), "Tugas berubah")
                .getOrThrow();

        assertThat(list(Actors.STAFF, Actors.STAFF)).containsValue(first);

        AgreedSkp second = agreed(Actors.staff(), next.withContent(threeResults()));

        assertThat(list(Actors.STAFF, Actors.STAFF)).isEqualTo(Map.of(Actors.STAFF, second));
    }

    @Test
    void leavesOutWhoHasNoneAndWhoLiesOutside() {
        agreed(Actors.staff(), YEAR, complete());
        service.openDraft(Actors.colleague(), YEAR, DraftOrigin.EMPTY).getOrThrow();

        assertThat(list(Actors.COLLEAGUE, Actors.PERFORMANCE_MANAGER)).isEmpty();
        assertThat(plans.listAgreed(Actors.OTHER_TENANT, YEAR, Actors.STAFF, Actors.STAFF))
                .isEmpty();
    }

    @Test
    void asksAsOftenForManyAsForOne() {
        agreed(Actors.staff(), YEAR, complete());
        agreed(Actors.colleague(), YEAR, threeResults());

        long forOne = countOf(Actors.STAFF);
        long forTwo = countOf(Actors.COLLEAGUE);

        assertThat(forOne).isPositive();
        assertThat(forTwo).isEqualTo(forOne);
    }

    private long countOf(EmployeeId last) {
        long before = statements.get();
        assertThat(list(Actors.STAFF, last)).containsKey(last);
        return statements.get() - before;
    }

    private Map<EmployeeId, AgreedSkp> list(EmployeeId first, EmployeeId last) {
        return plans.listAgreed(Actors.TENANT, YEAR, first, last);
    }

    private AgreedSkp agreed(Actor owner, int year, SkpContent content) {
        DraftSkp draft = service.openDraft(owner, year, DraftOrigin.EMPTY).getOrThrow();
        return agreed(owner, draft.withContent(content));
    }

    private AgreedSkp agreed(Actor owner, DraftSkp draft) {
        DraftSkp saved = service.saveDraft(owner, draft).getOrThrow();
        SubmittedSkp submitted =
                service.submit(owner, saved.head().id(), saved.head().stamp()).getOrThrow();
        return service.agree(
                        Actors.assessor(),
                        submitted.head().id(),
                        submitted.head().stamp())
                .getOrThrow();
    }

    private static SkpContent threeResults() {
        return SkpContent.of(List.of(
                result(31, "Pertama", 50, numbered(304), numbered(305), numbered(306)),
                result(32, "Kedua", 30, numbered(307)),
                result(33, "Ketiga", 20, numbered(308), numbered(309))));
    }

    private static Indicator numbered(long id) {
        Measure measure = new Measure(TargetValue.of(10), "berkas", Polarity.NAIK_BAIK, MeasuringPattern.POSISI);
        return indicator(id, "Indikator " + id, measure, MonthPlan.everyMonth());
    }
}
