package id.nusakinerja.calendar.internal;

import static id.nusakinerja.calendar.internal.CalendarFixture.JULY;
import static id.nusakinerja.calendar.internal.CalendarFixture.RINI;
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
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many read the calendar while somebody changes it. */
class CalendarsTest {

    private final CalendarFixture city = new CalendarFixture().withSeen("semarang:1.1.0");
    private final Overtaken work = new Overtaken(city.database.unitOfWork());
    private final Calendars calendars =
            new Calendars(work, new CountingIds(), city.clock, city.ledger, city.known, city.announcer);

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void keepsNoPageThatWasReadBeforeAChange() {
        work.meanwhile = () -> calendars.add(RINI, JULY, city.running.ruling("semarang:1.1.0"));

        assertThat(calendars.entriesOf(Actors.TENANT)).hasSize(1);
        assertThat(calendars.entriesOf(Actors.TENANT))
                .extracting(CalendarEntry::policy)
                .containsExactly("semarang:1.0.0", "semarang:1.1.0");
    }

    /** Hands out what was read only after something else has happened. */
    private static final class Overtaken implements UnitOfWork {

        private final UnitOfWork work;
        private Runnable meanwhile = () -> {};

        Overtaken(UnitOfWork work) {
            this.work = work;
        }

        @Override
        public <T> T read(TenantId tenant, Function<EntityManager, T> reading) {
            T found = work.read(tenant, reading);
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
            return found;
        }

        @Override
        public <T> Outcome<T> write(Actor actor, Deed deed, Function<EntityManager, Outcome<T>> writing) {
            return work.write(actor, deed, writing);
        }
    }
}
