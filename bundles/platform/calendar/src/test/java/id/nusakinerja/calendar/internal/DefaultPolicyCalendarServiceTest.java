package id.nusakinerja.calendar.internal;

import static id.nusakinerja.calendar.internal.CalendarFixture.JULY;
import static id.nusakinerja.calendar.internal.CalendarFixture.RINI;
import static id.nusakinerja.calendar.internal.CalendarFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.CalendarRecord.End;
import id.nusakinerja.calendar.CalendarRecord.Ending;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefaultPolicyCalendarServiceTest {

    private static final Period FIRST_QUARTER = new Period(PeriodKind.QUARTER, 2026, 1);
    private static final Period SECOND_QUARTER = new Period(PeriodKind.QUARTER, 2026, 2);

    private final CalendarFixture city = new CalendarFixture();

    @AfterEach
    void close() {
        city.close();
    }

    @Nested
    class AtTheFirstLook {

        @Test
        void beginsWithThePolicyOfTheSettingsAsItRunsThen() {
            assertThat(city.calendar.entriesOf(city.semarang()))
                    .containsExactly(new CalendarEntry(CalendarEntry.BEGINNING, city.running.ruling("semarang:1.0.0")));
            assertThat(city.service.listRecords(RINI))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.isFirst() && line.holds()).isTrue());
            assertThat(city.database.deeds()).extracting(Deed::action).containsExactly("calendar.begin");
        }

        @Test
        void staysWithItWhenANewerOneIsInstalled() {
            city.calendar.entriesOf(city.semarang());

            city.running.start("semarang:1.1.0", CalendarFixture.AREA);

            assertThat(city.on(JULY)).isEqualTo("semarang:1.0.0");
        }

        @Test
        void recordsNothingWhileThePolicyIsNotRunning() {
            city.running.stop("semarang:1.0.0");

            assertThat(city.calendar.entriesOf(city.semarang())).isEmpty();
            assertThat(city.service.listRecords(RINI)).isEmpty();
        }

        @Test
        void recordsNothingForThePolicyOfAnotherArea() {
            city.running.start("semarang:1.0.0", "16.71");

            assertThat(city.calendar.entriesOf(city.semarang())).isEmpty();
        }
    }

    @Nested
    class Enabling {

        @Test
        void letsAnEditionRuleFromItsDate() {
            city.withSeen("semarang:1.1.0");

            CalendarRecord line = city.enable(JULY, "semarang:1.1.0");

            assertThat(line.enabledBy()).isEqualTo(RINI.name());
            assertThat(city.on(JULY.minusDays(1))).isEqualTo("semarang:1.0.0");
            assertThat(city.on(JULY)).isEqualTo("semarang:1.1.0");
            assertThat(city.database.deeds()).last().extracting(Deed::action).isEqualTo("calendar.enable");
            assertThat(city.announced).isEqualTo(2);
        }

        @Test
        void waitsUntilSomebodyOfTheTenantHasLookedAtASimulation() {
            city.calendar.entriesOf(city.semarang());
            city.running.start("semarang:1.1.0", CalendarFixture.AREA);
            city.service.recordSeen(
                    CalendarFixture.of(Actors.OTHER_TENANT), city.running.ruling("semarang:1.1.0"), "berkas.csv");

            assertThat(codes(city.service.enable(RINI, JULY, "semarang:1.1.0", Map.of())))
                    .containsExactly("calendar.not-seen");

            city.service.recordSeen(CalendarFixture.manager(), city.running.ruling("semarang:1.1.0"), "berkas.csv");
            assertThat(city.service.listObjections(RINI, JULY, "semarang:1.1.0", Map.of()))
                    .isEmpty();
        }

        @Test
        void wantsASimulationOfExactlyTheseParameters() {
            city.withSeen("semarang:1.1.0");

            assertThat(codes(city.service.enable(RINI, JULY, "semarang:1.1.0", Map.of("batas", "7"))))
                    .containsExactly("calendar.not-seen");

            Ruling seven = city.running.ruling("semarang:1.1.0", Map.of("batas", "7.0"));
            city.service.recordSeen(RINI, seven, "berkas.csv");
            CalendarRecord line = city.service
                    .enable(RINI, JULY, "semarang:1.1.0", Map.of("batas", "7"))
                    .getOrThrow();
            assertThat(line.ruling().parameters()).containsExactly(Map.entry("batas", "7"));
        }

        @Test
        void wantsANewLookWhenTheNationalEditionBesideItIsAnother() {
            city.withSeen("semarang:1.1.0");
            city.running.start("national:1.1.0", "00");

            assertThat(codes(city.service.enable(RINI, JULY, "semarang:1.1.0", Map.of())))
                    .containsExactly("calendar.not-seen");
        }

        @Test
        void namesAllThatStandsAgainstItAtOnce() {
            city.withSeen("semarang:1.1.0");
            city.close(SECOND_QUARTER, "semarang:1.0.0");
            city.running.start("palembang:1.0.0", "16.71");

            assertThat(codes(city.service.enable(RINI, LocalDate.parse("2026-03-01"), "palembang:1.0.0", Map.of())))
                    .containsExactly("calendar.closed", "calendar.foreign", "calendar.not-seen");
            assertThat(codes(city.service.enable(RINI, CalendarEntry.BEGINNING, "bogor:1.0.0", Map.of())))
                    .containsExactly("calendar.too-early", "policy.unknown");
            assertThat(codes(city.service.enable(RINI, JULY, "semarang:1.1.0", Map.of("batas", "10", "warna", "biru"))))
                    .containsExactlyInAnyOrder("policy.bad-setting", "policy.no-setting");
        }

        @Test
        void changesNothingForWhatRulesAlready() {
            city.withSeen("semarang:1.1.0").see("semarang:1.0.0");

            assertThat(codes(city.service.enable(RINI, JULY, "semarang:1.0.0", Map.of())))
                    .containsExactly("calendar.same");
        }

        @Test
        void supersedesTheLineOfTheSameDayAndKeepsIt() {
            city.withSeen("semarang:1.1.0").withSeen("semarang:2.0.0");
            CalendarRecord first = city.enable(JULY, "semarang:1.1.0");
            CalendarRecord second = city.enable(JULY, "semarang:2.0.0");

            assertThat(city.on(JULY)).isEqualTo("semarang:2.0.0");
            End end = city.service.listRecords(RINI).stream()
                    .filter(line -> line.id() == first.id())
                    .flatMap(line -> line.end().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(end.how()).isEqualTo(Ending.SUPERSEDED);
            assertThat(end.replacedBy()).isEqualTo(second.id());
        }

        @Test
        void isForTheCityAdministratorOfTheOwnTenant() {
            assertThatThrownBy(() -> city.service.enable(CalendarFixture.manager(), JULY, "semarang:1.1.0", Map.of()))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> city.service.rollBack(Actors.staff(), "coba"))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> city.service.listRecords(Actors.with(RINI, Role.PROVINCE_OPERATOR)))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Nested
    class TakingBack {

        @Test
        void withdrawsALineThatHasNotBegunAndKeepsIt() {
            CalendarRecord line = city.withSeen("semarang:1.1.0").enable(JULY, "semarang:1.1.0");

            city.service.withdraw(RINI, line.id(), "Peraturannya ditunda").getOrThrow();

            assertThat(city.on(JULY)).isEqualTo("semarang:1.0.0");
            assertThat(city.service.listRecords(RINI).getLast().end())
                    .hasValueSatisfying(end -> assertThat(end.reason()).isEqualTo("Peraturannya ditunda"));
            assertThat(codes(city.service.withdraw(RINI, line.id(), "lagi"))).containsExactly("calendar.ended");
        }

        @Test
        void withdrawsNothingThatHasBegun() {
            CalendarRecord line = city.withSeen("semarang:1.1.0").enable(JULY, "semarang:1.1.0");
            city.clock.turnTo("2026-07-01");

            assertThat(codes(city.service.withdraw(RINI, line.id(), " ")))
                    .containsExactly("calendar.no-reason", "calendar.begun");
        }

        @Test
        void rollsBackOneStepFromTheFirstDayOfTheLine() {
            city.withSeen("semarang:1.1.0").enable(LocalDate.parse("2026-06-01"), "semarang:1.1.0");

            city.service.rollBack(RINI, "Salah hitung").getOrThrow();

            assertThat(city.on(LocalDate.parse("2026-06-15"))).isEqualTo("semarang:1.0.0");
            assertThat(codes(city.service.rollBack(RINI, "lagi"))).containsExactly("calendar.nothing-before");
        }

        @Test
        void bringsBackWhatTheLineHadSuperseded() {
            city.withSeen("semarang:1.1.0").withSeen("semarang:2.0.0");
            city.enable(JULY, "semarang:1.1.0");
            city.enable(JULY, "semarang:2.0.0");

            city.service.rollBack(RINI, "Salah hitung").getOrThrow();

            assertThat(city.on(JULY)).isEqualTo("semarang:1.1.0");
            assertThat(city.service.listRecords(RINI)).hasSize(4);
        }

        @Test
        void leavesAClosedPeriodToWhatClosedItAndGoesBackAfterIt() {
            city.withSeen("semarang:1.1.0").enable(LocalDate.parse("2026-04-01"), "semarang:1.1.0");
            city.close(SECOND_QUARTER, "semarang:1.1.0");

            city.service.rollBack(RINI, "Salah hitung").getOrThrow();

            assertThat(city.on(LocalDate.parse("2026-06-30"))).isEqualTo("semarang:1.1.0");
            assertThat(city.on(JULY)).isEqualTo("semarang:1.0.0");
        }

        @Test
        void goesNotBackToWhatDoesNotRun() {
            city.withSeen("semarang:1.1.0").enable(JULY, "semarang:1.1.0");
            city.running.stop("semarang:1.0.0");

            assertThat(codes(city.service.rollBack(RINI, "Salah hitung"))).containsExactly("policy.unknown");
            assertThat(city.on(JULY)).isEqualTo("semarang:1.1.0");
        }
    }

    @Nested
    class WhenANewEditionFails {

        private final FaultReturn watch = new FaultReturn(city.calendars, city.closings, city.tenants, city.book);
        private final Reason why =
                new Reason("guard.fault", Text.of("Aturan gagal tiga kali.", "Rules failed."), LegalBasis.HOUSE_RULE);

        private PolicyVersion version(String label) {
            return city.running.ruling(label).own();
        }

        @Test
        void goesBackByItselfInItsFirstDays() {
            city.withSeen("semarang:1.1.0").enable(LocalDate.parse("2026-06-01"), "semarang:1.1.0");

            watch.suspended(Actors.TENANT, version("semarang:1.1.0"), why);

            assertThat(city.on(JULY)).isEqualTo("semarang:1.0.0");
            assertThat(city.service.listRecords(RINI).getLast().end()).hasValueSatisfying(end -> {
                assertThat(end.how()).isEqualTo(Ending.RETURNED);
                assertThat(end.by()).isEmpty();
                assertThat(end.reason()).isEqualTo("Aturan gagal tiga kali.");
            });
        }

        @Test
        void leavesToPeopleWhatHasWorkedForLonger() {
            city.withSeen("semarang:1.1.0").enable(LocalDate.parse("2026-06-01"), "semarang:1.1.0");
            city.clock.turnTo("2026-06-18");

            watch.suspended(Actors.TENANT, version("semarang:1.1.0"), why);

            assertThat(city.on(JULY)).isEqualTo("semarang:1.1.0");
        }

        @Test
        void staysWhereTheEditionBeforeDoesNotRun() {
            city.withSeen("semarang:1.1.0").enable(LocalDate.parse("2026-06-01"), "semarang:1.1.0");
            city.running.stop("semarang:1.0.0");

            watch.suspended(Actors.TENANT, version("semarang:1.1.0"), why);

            assertThat(city.on(JULY)).isEqualTo("semarang:1.1.0");
        }

        @Test
        void goesNotBackBehindTheFirstLine() {
            city.calendar.entriesOf(city.semarang());

            watch.suspended(Actors.TENANT, version("semarang:1.0.0"), why);

            assertThat(city.on(JULY)).isEqualTo("semarang:1.0.0");
        }
    }

    @Test
    void refusesToRecordALookAtWhatDoesNotRun() {
        Ruling gone = city.running.ruling("semarang:1.0.0");
        city.running.stop("semarang:1.0.0");

        assertThat(city.service.recordSeen(RINI, gone, "berkas.csv")).isInstanceOf(Outcome.Refused.class);
        assertThat(city.service.listSeen(RINI)).isEmpty();
    }

    @Test
    void saysFromWhichDayOnALineMayBegin() {
        assertThat(city.service.firstOpenDay(RINI)).isEqualTo(CalendarEntry.BEGINNING.plusDays(1));

        city.close(FIRST_QUARTER, "semarang:1.0.0");

        assertThat(city.service.firstOpenDay(RINI)).isEqualTo(LocalDate.parse("2026-04-01"));
    }

    @Test
    void readsTheDatabaseOnceForManyQuestions() {
        List<CalendarEntry> before = city.calendar.entriesOf(city.semarang());
        city.database.execute("DELETE FROM POLICY_ENTRY");

        assertThat(city.calendar.entriesOf(city.semarang())).isEqualTo(before);
    }
}
