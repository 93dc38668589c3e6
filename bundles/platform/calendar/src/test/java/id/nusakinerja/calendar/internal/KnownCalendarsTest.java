package id.nusakinerja.calendar.internal;

import static id.nusakinerja.calendar.internal.CalendarFixture.JULY;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the province knows of all calendars, without opening them. */
class KnownCalendarsTest {

    private final CalendarFixture city = new CalendarFixture();

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void knowsNothingOfATenantThatNobodyLookedAt() {
        assertThat(city.calendar.lastKnownOf(city.semarang())).isEmpty();
    }

    @Test
    void followsEveryChangeAsSoonAsTheCalendarIsLookedAt() {
        city.withSeen("semarang:1.1.0").enable(JULY, "semarang:1.1.0");
        assertThat(city.calendar.entriesOf(city.semarang())).hasSize(2);
        assertThat(known()).containsExactly("semarang:1.0.0", "semarang:1.1.0");

        city.service.rollBack(CalendarFixture.RINI, "Salah").getOrThrow();
        city.calendar.entriesOf(city.semarang());

        assertThat(known()).containsExactly("semarang:1.0.0");
    }

    @Test
    void isThereForTheNextStartAndOpensTheProvinceOnly() {
        city.calendar.entriesOf(city.semarang());
        List<TenantId> opened = new ArrayList<>();
        UnitOfWork watched = watched(opened);

        KnownCalendars later = new KnownCalendars(watched, new CountingIds(), city.clock);

        assertThat(later.entriesOf(Actors.TENANT))
                .containsExactly(new CalendarEntry(CalendarEntry.BEGINNING, city.running.ruling("semarang:1.0.0")));
        assertThat(opened).containsExactly(TenantId.PROVINCE);
    }

    private List<String> known() {
        return city.calendar.lastKnownOf(city.semarang()).stream()
                .map(CalendarEntry::policy)
                .toList();
    }

    private UnitOfWork watched(List<TenantId> opened) {
        UnitOfWork work = city.database.unitOfWork();
        return new UnitOfWork() {
            @Override
            public <T> T read(TenantId tenant, Function<EntityManager, T> reading) {
                opened.add(tenant);
                return work.read(tenant, reading);
            }

            @Override
            public <T> Outcome<T> write(Actor actor, Deed deed, Function<EntityManager, Outcome<T>> writing) {
                opened.add(actor.tenant());
                return work.write(actor, deed, writing);
            }
        };
    }
}
