package id.nusakinerja.calendar.internal;

import static id.nusakinerja.calendar.internal.CalendarFixture.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.plugin.PluginUse;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarNeedTest {

    private final CalendarFixture city = new CalendarFixture();
    private final CalendarNeed need = new CalendarNeed(city.tenants, city.calendar, city.ledger, city.closings);

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void namesTheTenantsAndDatesOfAnEdition() {
        city.withSeen("semarang:1.1.0").enable(JULY, "semarang:1.1.0");

        assertThat(need.usesOf(version("semarang:1.0.0")))
                .containsExactly(
                        new PluginUse("Kota semarang", CalendarEntry.BEGINNING, Optional.of(JULY.minusDays(1))));
        assertThat(need.usesOf(version("semarang:1.1.0")))
                .containsExactly(new PluginUse("Kota semarang", JULY, Optional.empty()));
    }

    @Test
    void needsTheNationalEditionWhereverItSpeaksBesideAnother() {
        assertThat(need.usesOf(version("national:1.0.0")))
                .extracting(PluginUse::tenant)
                .containsExactly("Kota semarang", "Kota surakarta");
    }

    @Test
    void needsAnEditionForTheClosedPeriodsAlthoughNoLineNamesItNow() {
        city.withSeen("semarang:1.1.0").enable(LocalDate.parse("2026-04-01"), "semarang:1.1.0");
        PolicyVersion version = version("semarang:1.1.0");
        city.service.rollBack(CalendarFixture.RINI, "Salah").getOrThrow();
        assertThat(need.usesOf(version)).isEmpty();

        city.close(new Period(PeriodKind.QUARTER, 2026, 2), "semarang:1.1.0");

        assertThat(need.usesOf(version))
                .containsExactly(new PluginUse(
                        "Kota semarang", LocalDate.parse("2026-04-01"), Optional.of(LocalDate.parse("2026-06-30"))));
    }

    @Test
    void asksOnlyThoseWhomTheLedgerNames() {
        need.usesOf(version("national:1.0.0"));

        assertThat(city.ledger.listNeeds())
                .containsOnlyKeys(Actors.TENANT, Actors.OTHER_TENANT)
                .satisfies(
                        needs -> assertThat(needs.get(Actors.TENANT)).containsOnly("semarang:1.0.0", "national:1.0.0"));
    }

    @Test
    void saysNothingWhileNobodyKnowsTheClosedPeriods() {
        CalendarNeed blind = new CalendarNeed(city.tenants, city.calendar, city.ledger, new Closings());

        assertThatThrownBy(() -> blind.usesOf(version("semarang:1.0.0"))).isInstanceOf(IllegalStateException.class);
    }

    private PolicyVersion version(String label) {
        return city.running.ruling(label).own();
    }
}
