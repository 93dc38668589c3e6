package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.SkpFixtures.complete;
import static id.nusakinerja.target.internal.SkpFixtures.groups;
import static id.nusakinerja.target.internal.SkpFixtures.participation;
import static id.nusakinerja.target.internal.SkpFixtures.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.DraftOrigin;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.target.TargetValue;
import id.nusakinerja.target.TeamPlan;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultTargetServiceTest {

    private static final int YEAR = 2026;

    private final TestDatabase database = TestDatabase.of(new TargetModule());
    private final SmallOffice office = new SmallOffice();
    private final OneCity city = new OneCity();
    private final DefaultTargetService service = new DefaultTargetService(
            database.unitOfWork(), new CountingIds(), TestClock.on("2026-01-15"), office, city, city);
    private final Actor staff = Actors.staff();

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class Drafting {

        @Test
        void opensTheSameDraftTwice() {
            DraftSkp draft = open(staff);

            assertThat(open(staff)).isEqualTo(draft);
            assertThat(draft.head().edition()).isEqualTo(1);
            assertThat(draft.head().assessor()).contains(Actors.ASSESSOR);
            assertThat(database.deeds())
                    .containsExactly(
                            Deed.of("target.open", "skp:" + draft.head().id()));
        }

        @Test
        void savesAnIncompleteDraftAndReadsItBackAsItWas() {
            var range = new Indicator(
                    new IndicatorId(9),
                    "Stok vaksin",
                    Aspect.KUALITAS,
                    Perspective.PROSES_BISNIS,
                    new Measure(
                            new TargetValue.Range(new BigDecimal("20.5"), BigDecimal.valueOf(30)),
                            "dosis",
                            Polarity.RENTANG,
                            MeasuringPattern.POSISI),
                    MonthPlan.in(List.of(Month.MARCH)),
                    "stok");
            SkpContent content = SkpContent.of(List.of(
                    result(1, "Stok cukup", 40, range, Indicator.empty(new IndicatorId(10))),
                    result(2, "", 0, groups())));

            DraftSkp saved = save(open(staff).withContent(content));

            assertThat(saved.content()).isEqualTo(content);
            assertThat(newest()).isEqualTo(saved);
        }

        @Test
        void tellsTheSecondOfTwoWindowsThatItIsLate() {
            DraftSkp seenByBoth = open(staff);
            save(seenByBoth.withContent(complete()));

            Outcome<DraftSkp> late = service.saveDraft(staff, seenByBoth.withContent(SkpContent.EMPTY));

            assertThat(late.isConflict()).isTrue();
            assertThat(newest().content()).isEqualTo(complete());
        }

        @Test
        void startsFromLastYearWithNewIdsAndWithoutLinks() {
            agreed(YEAR - 1);

            DraftSkp draft = done(service.openDraft(staff, YEAR, DraftOrigin.LAST_YEAR));

            assertThat(draft.content().results())
                    .extracting(one -> one.text())
                    .containsExactly("Warga ikut pendidikan nonformal", "Kelompok belajar aktif");
            assertThat(draft.content().findIndicator(participation().id())).isEmpty();
        }
    }

    @Nested
    class Submitting {

        @Test
        void refusesWithEveryObjectionOfHouseAndCityAtOnce() {
            city.demand(draft -> List.of(
                    new Reason("semarang.link", Text.of("Hubungkan", "Link"), new LegalBasis("Perwal", "Pasal 1"))));
            DraftSkp draft = save(open(staff).withContent(SkpContent.of(List.of(result(1, "Laporan", 90)))));

            var refused = service.submit(staff, draft.head().id(), draft.head().stamp());

            assertThat(reasons(refused)).containsExactly("target.weights-left", "target.no-indicator", "semarang.link");
            assertThat(newest()).isInstanceOf(DraftSkp.class);
        }

        @Test
        void waitsWhileThePolicyOfTheCityIsAway() {
            city.stopPolicy();
            DraftSkp draft = save(open(staff).withContent(complete()));

            assertThat(reasons(service.submit(
                            staff, draft.head().id(), draft.head().stamp())))
                    .containsExactly("policy.away");
        }

        @Test
        void refusesWhoHasNoAssessor() {
            Actor head = Actors.unitHead();
            DraftSkp draft = done(service.openDraft(head, YEAR, DraftOrigin.EMPTY));
            draft = done(service.saveDraft(head, draft.withContent(complete())));

            assertThat(reasons(
                            service.submit(head, draft.head().id(), draft.head().stamp())))
                    .containsExactly("target.no-assessor");
        }

        @Test
        void cannotBeDoneTwice() {
            SubmittedSkp submitted = submitted(YEAR);

            assertThat(reasons(service.submit(
                            staff, submitted.head().id(), submitted.head().stamp())))
                    .containsExactly("target.not-a-draft");
            assertThat(reasons(service.openDraft(staff, YEAR, DraftOrigin.EMPTY)))
                    .containsExactly("target.not-a-draft");
        }

        @Test
        void showsObjectionsOfWhatIsNotSavedYet() {
            DraftSkp draft = open(staff);

            assertThat(service.listObjections(staff, draft.withContent(complete())))
                    .isEmpty();
            assertThat(service.listObjections(staff, draft))
                    .extracting(Objection::reason)
                    .extracting(Reason::code)
                    .containsExactly("target.no-main-result", "target.weights-left");
        }
    }

    @Nested
    class Agreeing {

        @Test
        void holdsFromThenOnAndNamesWhoAgreed() {
            AgreedSkp agreed = agreed(YEAR);

            assertThat(agreed.agreedBy()).isEqualTo(Actors.ASSESSOR);
            assertThat(service.findAgreed(staff, Actors.STAFF, YEAR)).contains(agreed);
            assertThat(database.deeds())
                    .extracting(Deed::action)
                    .containsExactly("target.open", "target.save", "target.submit", "target.agree");
        }

        @Test
        void comesBackWithACommentAndCanBeSubmittedAgain() {
            SubmittedSkp submitted = submitted(YEAR);

            DraftSkp returned = done(service.giveBack(
                    Actors.assessor(), submitted.head().id(), submitted.head().stamp(), " Target terlalu rendah "));

            assertThat(returned.returnComment()).isEqualTo("Target terlalu rendah");
            var again = done(
                    service.submit(staff, returned.head().id(), returned.head().stamp()));
            assertThat(again.content()).isEqualTo(complete());
        }

        @Test
        void wantsAWordWhenGivenBack() {
            SubmittedSkp submitted = submitted(YEAR);

            assertThat(reasons(service.giveBack(
                            Actors.assessor(),
                            submitted.head().id(),
                            submitted.head().stamp(),
                            " ")))
                    .containsExactly("target.comment-needed");
        }

        @Test
        void isRefusedOfAPlanThatNobodySubmitted() {
            DraftSkp draft = save(open(staff).withContent(complete()));

            assertThat(reasons(service.agree(
                            Actors.assessor(), draft.head().id(), draft.head().stamp())))
                    .containsExactly("target.not-submitted");
        }

        @Test
        void belongsToTheAssessorOfTodayAndNotToTheOneBefore() {
            SubmittedSkp submitted = submitted(YEAR);
            office.move(Actors.STAFF, Actors.UNIT_HEAD);

            assertThatThrownBy(() -> service.agree(
                            Actors.assessor(),
                            submitted.head().id(),
                            submitted.head().stamp()))
                    .isInstanceOf(NotAllowedException.class);
            assertThat(done(service.agree(
                                    Actors.unitHead(),
                                    submitted.head().id(),
                                    submitted.head().stamp()))
                            .agreedBy())
                    .isEqualTo(Actors.UNIT_HEAD);
        }

        @Test
        void isNeverDoneToTheOwnPlan() {
            SubmittedSkp submitted = submitted(YEAR);
            Actor asAssessor = Actors.with(staff, Role.ASSESSOR);
            office.move(Actors.STAFF, Actors.STAFF);

            assertThatThrownBy(() -> service.agree(
                            asAssessor, submitted.head().id(), submitted.head().stamp()))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Nested
    class Revising {

        @Test
        void startsTheNextEditionWhileTheAgreedOneStillHolds() {
            AgreedSkp first = agreed(YEAR);

            DraftSkp next = done(service.revise(staff, first.head().id(), "Tugas berubah"));

            assertThat(next.head().edition()).isEqualTo(2);
            assertThat(next.head().reason()).isEqualTo("Tugas berubah");
            assertThat(next.content()).isEqualTo(first.content());
            assertThat(service.findAgreed(staff, Actors.STAFF, YEAR)).contains(first);
            assertThat(service.listEditions(staff, Actors.STAFF, YEAR)).containsExactly(next, first);
        }

        @Test
        void showsWhatChanged() {
            AgreedSkp first = agreed(YEAR);
            DraftSkp next = done(service.revise(staff, first.head().id(), "Tugas berubah"));
            next = save(next.withContent(SkpContent.of(List.of(
                    result(11, "Warga ikut pendidikan nonformal", 70, participation()),
                    result(12, "Kelompok belajar aktif", 30, groups())))));

            assertThat(service.compare(staff, first.head().id(), next.head().id()))
                    .extracting(change -> change.what().in(Text.INDONESIAN) + " "
                            + change.before().in(Text.INDONESIAN) + " -> "
                            + change.after().in(Text.INDONESIAN))
                    .containsExactly("Bobot 60 -> 70", "Bobot 40 -> 30");
        }

        @Test
        void needsAReasonAndTheNewestAgreedEdition() {
            AgreedSkp first = agreed(YEAR);
            SkpId id = first.head().id();

            assertThat(reasons(service.revise(staff, id, ""))).containsExactly("target.reason-needed");
            done(service.revise(staff, id, "Tugas berubah"));
            assertThat(reasons(service.revise(staff, id, "Lagi"))).containsExactly("target.not-agreed");
        }
    }

    @Nested
    class Leading {

        @Test
        void seesTheTeamWithThoseWhoWaitFirst() {
            Actor colleague = Actors.colleague();
            DraftSkp draft = done(service.openDraft(colleague, YEAR, DraftOrigin.EMPTY));
            draft = done(service.saveDraft(colleague, draft.withContent(complete())));
            done(service.submit(colleague, draft.head().id(), draft.head().stamp()));

            List<TeamPlan> plans = service.listTeamPlans(Actors.assessor(), YEAR);

            assertThat(plans).extracting(TeamPlan::employee).containsExactly(Actors.COLLEAGUE, Actors.STAFF);
            assertThat(plans.getLast().skp()).isEmpty();
        }

        @Test
        void offersResultsToSupportOnceTheyAreSubmitted() {
            Actor assessor = Actors.assessor();
            DraftSkp draft = done(service.openDraft(assessor, YEAR, DraftOrigin.EMPTY));
            draft = done(service.saveDraft(assessor, draft.withContent(complete())));
            assertThat(service.listSuperiorResults(staff, YEAR)).isEmpty();

            done(service.submit(assessor, draft.head().id(), draft.head().stamp()));

            assertThat(service.listSuperiorResults(staff, YEAR))
                    .extracting(SuperiorResult::text)
                    .containsExactly("Warga ikut pendidikan nonformal", "Kelompok belajar aktif");
        }
    }

    static Stream<Actor> readers() {
        return Stream.of(Actors.staff(), Actors.assessor(), Actors.unitHead(), Actors.performanceManager());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void letsTheEmployeeTheSuperiorsAndThePerformanceManagerRead(Actor reader) {
        AgreedSkp agreed = agreed(YEAR);

        assertThat(service.findNewest(reader, Actors.STAFF, YEAR)).contains(agreed);
        assertThat(service.listEditions(reader, Actors.STAFF, YEAR)).containsExactly(agreed);
    }

    static Stream<Actor> strangers() {
        return Stream.of(
                Actors.colleague(),
                Actors.cityAdministrator(),
                Actors.operator(),
                Actors.of(Actors.OTHER_TENANT, Actors.assessor()));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void letsNobodyElseReadOrWrite(Actor stranger) {
        AgreedSkp agreed = agreed(YEAR);
        SkpId id = agreed.head().id();

        assertThatThrownBy(() -> service.agree(stranger, id, agreed.head().stamp()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.submit(stranger, id, agreed.head().stamp()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.revise(stranger, id, "Saya mau")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.compare(stranger, id, id)).isInstanceOf(NotAllowedException.class);
        if (stranger.tenant().equals(Actors.TENANT)) {
            assertThatThrownBy(() -> service.findNewest(stranger, Actors.STAFF, YEAR))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void showsAnotherTenantNothingOfThisOne() {
        agreed(YEAR);

        assertThat(service.findNewest(Actors.of(Actors.OTHER_TENANT, staff), Actors.STAFF, YEAR))
                .isEmpty();
    }

    @Test
    void readsNoEditionWithoutMonths() {
        assertThat(MonthsColumn.read("")).isEqualTo(MonthPlan.NONE);
        assertThat(MonthsColumn.write(MonthPlan.of(Map.of(Month.JUNE, new BigDecimal("4.5")))))
                .isEqualTo("6=4.5");
    }

    private DraftSkp open(Actor actor) {
        return done(service.openDraft(actor, YEAR, DraftOrigin.EMPTY));
    }

    private DraftSkp save(DraftSkp draft) {
        return done(service.saveDraft(staff, draft));
    }

    private SubmittedSkp submitted(int year) {
        DraftSkp draft = done(service.openDraft(staff, year, DraftOrigin.EMPTY));
        draft = save(draft.withContent(complete()));
        return done(service.submit(staff, draft.head().id(), draft.head().stamp()));
    }

    private AgreedSkp agreed(int year) {
        SubmittedSkp submitted = submitted(year);
        return done(service.agree(
                Actors.assessor(), submitted.head().id(), submitted.head().stamp()));
    }

    private Skp newest() {
        return service.findNewest(staff, Actors.STAFF, YEAR).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<String> reasons(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Reason::code).toList();
    }
}
